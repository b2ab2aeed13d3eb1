/** What a worker asks, and plays, of a target of a supplier whose run waited for it. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { tellJob } from '#register/jobs/tell-job.ts';
import { setTarget } from '#register/targets/set-target.ts';
import { startRun } from '#register/targets/start-run.ts';
import { openTargets, type Targets, TestHost } from '#register/targets/targets.test-support.ts';
import { tellTarget } from '#register/targets/tell-target.ts';
import { openWorkshop, type Workshop } from '../work.test-support.ts';

const why = 'voor de proef';

describe.each(testDatabases)('a worker and consent on %s', (_name, open) => {
  let database: TestDatabase;
  let its: Targets;
  let host: TestHost;
  let target: number;
  let workshop: Workshop;

  beforeAll(async () => {
    database = await open();
    its = await openTargets(database, { now: () => new Date() });
    host = await TestHost.open();
    const added = { name: 'Proef', source: host.file(), why };
    target = (await setTarget(its.register, added, its.sue)).target;
  });

  beforeEach(async () => {
    await host.consents({ register: its.register, target, by: its.sue });
    workshop = openWorkshop(its.register);
  });

  afterEach(async () => {
    await workshop.close();
    expect(workshop.failures).toEqual([]);
  });

  afterAll(async () => {
    await host.close();
    await database.drop();
  });

  /** A run that is asked for, while its host consents; nobody has come since. */
  async function asked(): Promise<number> {
    const { job } = await startRun(its.register, { target, only: ['pass'] }, its.sue);
    host.reset();
    return job;
  }

  /** What becomes of a job when a worker takes it. */
  async function taken(job: number) {
    const { allowed, visitTarget } = its.register;
    await workshop.start({ allowed: allowed ?? [], visitTarget });
    const told = () => tellJob(its.register, { job }, its.sue);
    const isOver = async () => (await told()).state === 'ended';
    await vi.waitUntil(isOver, { timeout: 20_000, interval: 20 });
    return told();
  }

  async function letWait(minutes: number): Promise<void> {
    await sql`update targets set tried_at = tried_at - make_interval(mins => ${minutes})`.execute(
      database.kysely,
    );
  }

  it.each([
    ['at once, it is played without asking again', 0, []],
    ['after a quarter of an hour, its host is asked once more', 15, ['GET /.well-known/oso-keur']],
  ])('when it takes a run %s', async (_what, minutes, paths) => {
    const job = await asked();
    await letWait(minutes);

    expect(await taken(job)).toMatchObject({ exitCode: 0, outcome: 'passed' });
    expect(host.paths).toEqual(paths);
  });

  it('plays nothing, and says why, when the host has stopped consenting while the run waited', async () => {
    const job = await asked();
    await letWait(15);
    host.shows('no more');

    const { exitCode, why: said, runId } = await taken(job);

    expect({ exitCode, runId }).toEqual({ exitCode: 3, runId: null });
    expect(said?.en).toContain('gave no consent');
    expect(host.connections).toEqual({ driver: 1, endpoint: 0 });
    const { consentedAt } = await tellTarget(its.register, { target }, its.sue);
    expect(consentedAt).toBeNull();
    const changes = await database.kysely.selectFrom('changes').selectAll().orderBy('id').execute();
    expect(changes.at(-1)).toMatchObject({ what: 'target consent lost', personId: null });
  });

  it('plays nothing, and asks nobody, when the target is another by now', async () => {
    const job = await asked();
    const source = host.file({ limits: { answerMs: 1_234 } });
    await database.kysely.updateTable('targets').set({ source }).where('id', '=', target).execute();

    expect((await taken(job)).why?.en).toContain('changed or forgotten');
    expect(host.connections).toEqual({ driver: 0, endpoint: 0 });
  });
});
