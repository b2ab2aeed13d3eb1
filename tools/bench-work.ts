/**
 * What the work queue costs, and what more workers bring, `npm run bench`:
 *
 * 1. Empty jobs: taken and handed in, with nothing played, on PGlite, and on the PostgreSQL that TEST_DATABASE_URL names.
 * 2. On that PostgreSQL: the same jobs by 1, 2 and 4 workers of one lane, each a process, as a ratio in one run. A job keeps no
 *    processor busy, as a run mostly waits for its target; so it is the queue that is measured, and not the machine.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, openDatabase, openOn } from '#register/database/open-database.ts';
import { openPglite } from '#register/database/open-pglite.ts';
import { PglitePool } from '#register/database/pglite-pool.ts';
import { endTake } from '#work/lease/end-take.ts';
import { Dispatch, queueSchema } from '#work/queue/dispatch.ts';
import { median, medianRatio } from './bench/median.ts';

const empty = { warmUp: 50, jobs: 300 };
const crowd = { workers: [1, 2, 4], jobs: 24, jobMs: 400, rounds: 3 };
const url = process.env.TEST_DATABASE_URL || undefined;
const schema = `bench_work_${process.pid}`;

await benchEmpty(
  'PGlite',
  await openOn(new PglitePool(await openPglite(), { schema, closes: true }), schema),
);
if (url === undefined) {
  print('1, 2 and 4 workers: set TEST_DATABASE_URL to a PostgreSQL');
} else {
  await benchEmpty('PostgreSQL', await openDatabase({ url, schema }));
  await benchCrowd(url);
}

async function benchEmpty(name: string, database: Database): Promise<void> {
  const { kysely } = database;
  const dispatch = await Dispatch.open(kysely);
  const taker = { worker: await signOn(database), host: 'bench' };
  await ask(database, empty.warmUp + empty.jobs);
  const times: number[] = [];
  for (let at = 0; at < empty.warmUp + empty.jobs; at += 1) {
    const from = performance.now();
    let job = await dispatch.next(taker);
    if (!job) {
      await dispatch.send();
      job = await dispatch.next(taker);
    }
    await endTake(kysely, { take: job?.take ?? 0, how: 'handed in' });
    if (at >= empty.warmUp) times.push(performance.now() - from);
  }
  print(
    `an empty job on ${name.padEnd(12)} ${median(times).toFixed(2).padStart(8)} ms, median of ${times.length}`,
  );
  await dispatch.close();
  await drop(database);
}

/** Every round plays each number of workers once, so that whatever else the machine does hits all. */
async function benchCrowd(at: string): Promise<void> {
  const times = crowd.workers.map((): number[] => []);
  for (let round = 0; round < crowd.rounds; round += 1) {
    for (const [place, workers] of crowd.workers.entries()) {
      times[place]?.push(await timeCrowd(at, workers));
    }
  }
  const [alone = []] = times;
  for (const [place, workers] of crowd.workers.entries()) {
    const faster = medianRatio(alone, times[place] ?? []);
    print(
      `${crowd.jobs} jobs of ${crowd.jobMs} ms, workers: ${workers} ${median(times[place] ?? [])
        .toFixed(0)
        .padStart(8)} ms   × ${faster.toFixed(2)}`,
    );
  }
}

async function timeCrowd(at: string, workers: number): Promise<number> {
  const database = await openDatabase({ url: at, schema });
  const folder = mkdtempSync(join(tmpdir(), 'oso-keur-bench-'));
  const bench = join(import.meta.dirname, 'bench/work');
  const program = join(bench, 'idle-program.cjs');
  const children: ChildProcess[] = [];
  for (let one = 0; one < workers; one += 1) {
    const options = [at, schema, join(folder, String(one)), program];
    const child = fork(join(bench, 'worker-process.ts'), options);
    await once(child, 'message');
    children.push(child);
  }
  const from = performance.now();
  await ask(database, crowd.jobs);
  while (await isBusy(database)) await pause(10);
  const took = performance.now() - from;
  for (const child of children) {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
  await drop(database);
  return took;
}

async function isBusy({ kysely }: Database): Promise<boolean> {
  const open = await kysely
    .selectFrom('jobs')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .limit(1)
    .execute();
  return open.length > 0;
}

async function signOn({ kysely }: Database): Promise<number> {
  const { id } = await kysely
    .insertInto('workers')
    .values({ host: 'bench', pid: 0, suite: 'bench', lanes: 1, endedAt: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function ask({ kysely }: Database, count: number): Promise<void> {
  const { id } = await kysely
    .insertInto('people')
    .values({
      handle: `bench-${count}`,
      name: null,
      email: null,
      role: 'desk',
      tokenDigest: null,
      addedAt: new Date(),
      erasedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const options = JSON.stringify({ seed: crowd.jobMs });
  await sql`insert into jobs (kind, product, options, asked_by)
    select 'qualify', 'bench', ${options}::jsonb, ${id} from generate_series(1, ${count})`.execute(
    kysely,
  );
}

async function drop({ kysely, close }: Database): Promise<void> {
  await kysely.schema.dropSchema(queueSchema(schema)).ifExists().cascade().execute();
  await kysely.schema.dropSchema(schema).cascade().execute();
  await close();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
