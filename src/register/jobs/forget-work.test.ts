import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { forgetEvidence } from '../keeping/forget-evidence.ts';
import { workDays } from './forget-work.ts';
import { startJob } from './start-job.ts';
import { tellJob } from './tell-job.ts';

describe.each(testDatabases)('what jobs left on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
  });

  afterAll(() => database.drop());

  it('is thrown away when its time is over, and not a moment before; that the job was stays', async () => {
    const endedAt = new Date('2026-09-01T10:00:00.000Z');
    const { job } = await startJob(desk.register, {}, desk.anna);
    const ended = { state: 'ended' as const, outcome: 'passed', endedAt };
    await database.kysely.updateTable('jobs').set(ended).where('id', '=', job).execute();
    const result = { jobId: job, runId: 'r', digest: 'd', bundle: Buffer.from('b'), record: null };
    await database.kysely.insertInto('results').values(result).execute();
    const at = (ms: number) => ({ ...desk.register, now: () => new Date(ms) });
    const over = endedAt.getTime() + workDays * 86_400_000;

    await forgetEvidence(at(over - 1), {}, desk.lea);
    const before = await tellJob(desk.register, { job }, desk.anna);
    await forgetEvidence(at(over), {}, desk.lea);
    const after = await tellJob(desk.register, { job }, desk.anna);

    expect([before.bundle, after.bundle]).toEqual(['d', null]);
    expect(after).toMatchObject({ state: 'ended', outcome: 'passed', askedBy: 'anna' });
  });
});
