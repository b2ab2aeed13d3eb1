import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { type Database, openDatabase } from '#register/database/open-database.ts';
import { progressOf } from '#register/jobs/progress-of.ts';
import { startJob } from '#register/jobs/start-job.ts';
import { tellJob } from '#register/jobs/tell-job.ts';
import { openWorks, type Works } from '#work/work.test-support.ts';
import { osoKeurIn } from '../in-process.test-support.ts';

const program = join(packageRoot, 'dist/src/cli/main.js');
const url = process.env.TEST_DATABASE_URL || undefined;
const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-workers-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('oso-keur worker', () => {
  it('is refused on the embedded register, which is one process’s', async () => {
    vi.stubEnv('DATABASE_URL', '');

    const { code, stderr } = await osoKeurIn(scratch)('worker', '--lang', 'en');

    expect(code).toBe(3);
    expect(stderr).toContain('A worker can only be added on a PostgreSQL');
    vi.unstubAllEnvs();
  });
});

describe.runIf(url !== undefined)('two workers on one PostgreSQL', () => {
  const name = `work_${randomBytes(6).toString('hex')}`;
  const own = new URL(url ?? 'postgres://none/none');
  own.pathname = `/${name}`;
  const children: ChildProcess[] = [];
  let server: Database;
  let database: Database;
  let works: Works;

  beforeAll(async () => {
    server = await openDatabase({ url: url ?? '', schema: name });
    await sql`create database ${sql.id(name)}`.execute(server.kysely);
    database = await openDatabase({ url: own.href });
    works = await openWorks(database);
  });

  afterAll(async () => {
    const gone = children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit'));
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(gone);
    await database.close();
    await sql`drop database ${sql.id(name)} with (force)`.execute(server.kysely);
    await sql`drop schema ${sql.id(name)} cascade`.execute(server.kysely);
    await server.close();
  });

  function startWorker(at: number): ChildProcess {
    const options = ['--data', join(scratch, String(at)), '--lease', '15'];
    const env = { ...process.env, DATABASE_URL: own.href };
    const child = spawn(process.execPath, [program, 'worker', ...options], {
      env,
      stdio: 'ignore',
    });
    children.push(child);
    return child;
  }

  const told = (job: number) => tellJob(works.register, { job }, works.lea);

  it('do every job once, also when one of them is killed in the midst of one', async () => {
    const asked = { profiles: ['BB'], only: ['OSO-SES-01'] };
    const first = startWorker(1);
    const jobs = [(await startJob(works.register, asked, works.lea)).job];
    // It is in the midst of one once a scenario is under way.
    for await (const { line } of progressOf(works.register, jobs[0] ?? 0, {
      by: works.lea,
      everyMs: 20,
    })) {
      if (line.kind === 'scenario-started') break;
    }
    first.kill('SIGKILL');
    jobs.push((await startJob(works.register, asked, works.lea)).job);
    startWorker(2);
    startWorker(1);

    for (const job of jobs) {
      const isOver = async () => !['waiting', 'running'].includes((await told(job)).state);
      await vi.waitUntil(isOver, { timeout: 120_000, interval: 50 });
    }

    const [torn, plain] = await Promise.all(jobs.map(told));
    const remains = async () => (await told(jobs[0] ?? 0)).takes[0]?.remains;
    await vi.waitUntil(async () => (await remains()) !== null, { timeout: 30_000, interval: 50 });
    const results = await database.kysely.selectFrom('results').select('runId').execute();
    expect(torn).toMatchObject({ state: 'ended', exitCode: 0, outcome: 'partial' });
    expect(torn?.takes.map(({ how }) => how)).toEqual(['torn', 'handed in']);
    expect(plain).toMatchObject({ state: 'ended', takes: [{ how: 'handed in' }] });
    expect(new Set(results.map(({ runId }) => runId)).size).toBe(jobs.length);
  });
});
