import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { Dispatch } from '../queue/dispatch.ts';
import { openWorks, signedOn } from '../work.test-support.ts';
import { endTake } from './end-take.ts';
import {
  Ask,
  commands,
  End,
  jobs,
  type Model,
  type Real,
  Take,
  workerCount,
} from './lease-model.test-support.ts';

describe.each(testDatabases)('the jobs on %s', (_name, open) => {
  let database: TestDatabase;
  let real: Real;

  beforeAll(async () => {
    database = await open();
    const works = await openWorks(database);
    const workers = [];
    for (let at = 0; at < workerCount; at += 1) workers.push(await signedOn(works.register));
    real = { ...works, workers, dispatch: await Dispatch.open(database.kysely) };
  });

  afterAll(async () => {
    await real.dispatch.close();
    await database.drop();
  });

  async function statesOf(model: Model) {
    const rows = await database.kysely
      .selectFrom('jobs')
      .select(['id', 'state'])
      .where('id', 'in', [0, ...model.jobs.keys()])
      .orderBy('id')
      .execute();
    return rows.map(({ id, state }) => [id, state]);
  }

  /** What anybody still has is handed in, and what waits is taken and handed in. */
  async function finish(model: Model) {
    for (const [, job] of jobs(model, 'running')) {
      const at = model.takes.findIndex(({ take }) => take === job.held);
      await new End(at, 'handed in').run(model, real);
    }
    while (jobs(model, 'waiting').length > 0) {
      await new Take(0).run(model, real);
      await new End(model.takes.length - 1, 'handed in').run(model, real);
    }
  }

  it('are never lost and never done twice, whoever takes them, dies, comes back or cancels', async () => {
    const property = fc.asyncProperty(commands, async (steps) => {
      // What a run left that failed is not in the way of the next.
      await sql`delete from takes`.execute(database.kysely);
      await sql`delete from jobs`.execute(database.kysely);
      const model: Model = { jobs: new Map(), takes: [] };
      await fc.asyncModelRun(() => ({ model, real }), steps);
      expect(await statesOf(model)).toEqual([...model.jobs].map(([id, { state }]) => [id, state]));
      await finish(model);
      const { rows } = await sql<{ readonly wrong: number }>`
        select count(*) as wrong from jobs where (state = 'ended') <>
          ((select count(*) from takes where job_id = jobs.id and how = 'handed in') = 1)`.execute(
        database.kysely,
      );
      expect(await statesOf(model)).toEqual([...model.jobs].map(([id, { state }]) => [id, state]));
      expect(rows).toEqual([{ wrong: 0 }]);
    });

    await fc.assert(property, { numRuns: 30 });
  });

  it('are each taken once when everybody takes at the same time', async () => {
    const model: Model = { jobs: new Map(), takes: [] };
    for (const castKey of [null, null, null, 'c', 'c', 'd', 'd']) {
      await new Ask(castKey).run(model, real);
    }
    await real.dispatch.send();

    const taken = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        real.dispatch.next({ worker: real.workers[at % workerCount] ?? 0, host: 'here' }),
      ),
    );

    const ids = taken.flatMap((one) => one?.job ?? []);
    const keys = ids.map((id) => model.jobs.get(id)?.castKey).filter((key) => key !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect(keys.sort()).toEqual(['c', 'd']);
    expect(ids).toHaveLength(5);
    for (const one of taken) {
      if (one) await endTake(database.kysely, { take: one.take, how: 'handed in' });
    }
  });

  it('are not taken on a machine that has their ports in use, and are on another', async () => {
    const values = { kind: 'qualify' as const, product: 'p', options: '{}', askedBy: real.lea.id };
    await database.kysely.deleteFrom('takes').execute();
    await database.kysely.deleteFrom('jobs').execute();
    await database.kysely
      .insertInto('jobs')
      .values([
        { ...values, castKey: 'e', ports: [8443, 8444] },
        { ...values, castKey: 'f', ports: [8444] },
      ])
      .execute();
    const [worker = 0] = real.workers;
    await real.dispatch.send();
    const first = await real.dispatch.next({ worker, host: 'here' });

    const here = await real.dispatch.next({ worker, host: 'here' });
    await real.dispatch.send();
    const elsewhere = await real.dispatch.next({ worker, host: 'elsewhere' });

    expect([first !== undefined, here, elsewhere !== undefined]).toEqual([true, undefined, true]);
  });
});
