import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  sql,
} from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { targetFile } from '#preflight/target-file.test-support.ts';
import { unpackBundle } from '#register/bundle/unpack-bundle.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import type { JobState } from '#register/database/work-tables.ts';
import { cancelJob } from '#register/jobs/cancel-job.ts';
import { progressOf } from '#register/jobs/progress-of.ts';
import { startJob } from '#register/jobs/start-job.ts';
import { tellBundle } from '#register/jobs/tell-bundle.ts';
import { tellJob } from '#register/jobs/tell-job.ts';
import { tellTestAuthority } from '#register/jobs/tell-test-authority.ts';
import { tellWorkers } from '#register/jobs/tell-workers.ts';
import {
  openWorks,
  openWorkshop,
  signedOn,
  type Works,
  type Workshop,
} from '../work.test-support.ts';

/** Keeps the answers of a database back, as a network does that is down. */
class Gate implements KyselyPlugin {
  #opened: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  close(): void {
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open();
  }

  transformQuery({ node }: PluginTransformQueryArgs) {
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    await this.#opened;
    return result;
  }
}

describe.each(testDatabases)('a worker on %s', (_name, open) => {
  let database: TestDatabase;
  let works: Works;
  let workshop: Workshop;

  beforeAll(async () => {
    database = await open();
    works = await openWorks(database, { allowed: ['las.example'] });
  });

  beforeEach(() => {
    workshop = openWorkshop(works.register);
  });

  afterEach(async () => {
    await workshop.close();
    expect(workshop.failures).toEqual([]);
    await sql`update jobs set state = 'cancelled' where state = 'waiting'`.execute(database.kysely);
  });

  afterAll(() => database.drop());

  async function asked(what: string): Promise<number> {
    return (await startJob(works.register, { only: [what] }, works.lea)).job;
  }

  async function becomes(job: number, state: JobState) {
    const told = () => tellJob(works.register, { job }, works.lea);
    await vi.waitUntil(async () => (await told()).state === state, {
      timeout: 20_000,
      interval: 20,
    });
    return told();
  }

  async function runs(job: number) {
    for await (const { line } of progressOf(works.register, job, { by: works.lea, everyMs: 20 })) {
      if (line.kind === 'plan') return;
    }
  }

  it('plays a job, tells how far it is, and keeps what it left', async () => {
    await workshop.start();
    const job = await asked('pass');

    const lines = [];
    for await (const { line } of progressOf(works.register, job, { by: works.lea, everyMs: 20 }))
      lines.push(line);

    const told = await tellJob(works.register, { job }, works.lea);
    const { bundle, runId } = await tellBundle(works.register, { job }, works.lea);
    const files = await unpackBundle(Buffer.from(bundle, 'base64'));
    expect(lines.map(({ kind }) => kind)).toEqual(['plan', 'ended']);
    expect(told).toMatchObject({ state: 'ended', outcome: 'passed', exitCode: 0, runId });
    expect(told.takes).toMatchObject([{ number: 1, how: 'handed in' }]);
    expect([...files.keys()]).toEqual(['run.json', 'transcript.ndjson']);
  });

  it('hands nothing of its environment to what it starts but what that needs', async () => {
    vi.stubEnv('OSO_KEUR_TOKEN', 'secret');
    await workshop.start();
    const job = await asked('pass');

    await becomes(job, 'ended');

    const { bundle } = await tellBundle(works.register, { job }, works.lea);
    const files = await unpackBundle(Buffer.from(bundle, 'base64'));
    const names = files.get('transcript.ndjson')?.toString().split(',') ?? [];
    const needed = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS'];
    const ours = ['NO_COLOR', 'OSO_KEUR_OF_WORKER'];
    expect(names.filter((name) => ![...needed, ...ours].includes(name))).toEqual([]);
    vi.unstubAllEnvs();
  });

  it('ends a job that somebody cancels while it runs, and keeps what is left of it', async () => {
    await workshop.start({ leaseSeconds: 3 });
    const job = await asked('wait');
    await runs(job);

    const { state } = await cancelJob(works.register, { job }, works.lea);

    const { takes } = await becomes(job, 'cancelled');
    expect(state).toBe('running');
    expect(takes).toMatchObject([{ how: 'cancelled', remains: expect.any(String) }]);
  });

  it('gives up a job that breaks down time and again, and says so', async () => {
    await workshop.start();
    const job = await asked('break');

    const { takes, why, bundle } = await becomes(job, 'given up');

    expect(takes.map(({ how, exitCode }) => [how, exitCode])).toEqual([
      ['broken', 70],
      ['broken', 70],
      ['broken', 70],
    ]);
    expect(why?.en).toContain('Given up after 3 takes');
    expect(bundle).toBeNull();
  });

  it('tells what a user has to mend, and does not try that again', async () => {
    await workshop.start();
    const job = await asked('misuse');

    const { takes, why, exitCode } = await becomes(job, 'ended');

    expect([takes.length, exitCode, why?.en]).toEqual([1, 3, 'Mend it']);
  });

  it('gives back what runs when it stops, and another goes on with it', async () => {
    const first = await workshop.start();
    const job = await asked('wait');
    await runs(job);

    await first.stop();

    const { state, takes } = await tellJob(works.register, { job }, works.lea);
    const { workers } = await tellWorkers(works.register);
    const second = await workshop.start();
    await becomes(job, 'running');
    const [told] = (await tellWorkers(works.register)).workers;
    expect([state, takes[0]?.how]).toEqual(['waiting', 'given back']);
    expect(workers.map(({ worker }) => worker)).not.toContain(first.id);
    expect(told).toMatchObject({ worker: second.id, jobs: [job], lanes: 1 });
  });

  it('hands in what it finds that was torn, and does the job anew', async () => {
    const dead = await signedOn(works.register);
    const job = await asked('pass');
    await database.kysely
      .updateTable('jobs')
      .set({ state: 'running' })
      .where('id', '=', job)
      .execute();
    const { rows } = await sql<{ readonly id: number }>`
      insert into takes (job_id, number, worker_id, seen_at)
      values (${job}, 1, ${dead}, now() - interval '1 hour') returning id`.execute(database.kysely);
    const left = join(workshop.folder, String(rows[0]?.id), 'reports', 'run');
    mkdirSync(left, { recursive: true });
    writeFileSync(join(left, 'transcript.ndjson'), 'torn');

    await workshop.start({ leaseSeconds: 3 });

    const { takes } = await becomes(job, 'ended');
    await vi.waitUntil(() => !existsSync(left), { timeout: 20_000, interval: 20 });
    const [torn] = (await tellJob(works.register, { job }, works.lea)).takes;
    expect(takes.map(({ how }) => how)).toEqual(['torn', 'handed in']);
    expect(torn?.remains).toMatch(/^[0-9a-f]{64}$/);
  });

  it('ends a child whose job it has lost, and hands in nothing of it', async () => {
    await workshop.start({ leaseSeconds: 3 });
    const job = await asked('wait');
    await runs(job);

    await sql`with torn as (update takes set ended_at = now(), how = 'torn' where job_id = ${job} returning id)
      update jobs set state = 'cancelled' where id = ${job}`.execute(database.kysely);

    const remains = async () =>
      (await tellJob(works.register, { job }, works.lea)).takes[0]?.remains;
    await vi.waitUntil(async () => (await remains()) !== null, { timeout: 20_000, interval: 20 });
    const { state, takes } = await tellJob(works.register, { job }, works.lea);
    expect([state, takes.map(({ how }) => how)]).toEqual(['cancelled', ['torn']]);
  });

  it('shows a target the same test CA time after time, and tells whoever asks for it', async () => {
    await workshop.start({ allowed: ['las.example'], lanes: 2 });
    const target = targetFile();
    const { job } = await startJob(works.register, { target }, works.lea);
    const { job: second } = await startJob(works.register, { target }, works.lea);

    const [first, after] = [await becomes(job, 'ended'), await becomes(second, 'ended')];

    const made = await tellTestAuthority(works.register, { job }, works.lea);
    const { bundle } = await tellBundle(works.register, { job: second }, works.lea);
    const files = await unpackBundle(Buffer.from(bundle, 'base64'));
    expect(made.certificate).toMatch(/^target\.pem\d+$/);
    expect(files.get('transcript.ndjson')?.toString()).toBe(made.authority);
    expect(first.product).toBe('LAS 1 (Voorbeeld)');
    expect(Number(after.takes[0]?.startedAt)).toBeGreaterThanOrEqual(Number(first.endedAt));
  });

  it('ends what it plays when the database does not answer, before others take it', async () => {
    const answers = new Gate();
    await workshop.start({ leaseSeconds: 2, database: database.kysely.withPlugin(answers) });
    const job = await asked('wait');
    await runs(job);
    const [take = ''] = readdirSync(workshop.folder);
    const pid = Number(readFileSync(join(workshop.folder, take, 'pid'), 'utf8'));

    answers.close();

    await vi.waitUntil(() => !existsSync(`/proc/${pid}`), { timeout: 20_000, interval: 20 });
    answers.open();
    const how = async () => (await tellJob(works.register, { job }, works.lea)).takes[0]?.how;
    await vi.waitUntil(async () => (await how()) === 'torn', { timeout: 20_000, interval: 20 });
  });

  it('plays no target that it may not reach itself', async () => {
    const target = targetFile();
    const { job } = await startJob(works.register, { target }, works.lea);

    await workshop.start({ allowed: ['other.example'] });

    const { exitCode, why } = await becomes(job, 'ended');
    expect(exitCode).toBe(3);
    expect(why?.en).toContain('"las.example" is not among the addresses that are allowed here');
  });
});
