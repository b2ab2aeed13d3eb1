import type { JobState, TakeEnd } from '../database/work-tables.ts';
import type { Register } from '../register.ts';
import {
  type InventedProduct,
  inventedProducts,
  inventedSupplierOin,
} from './invented-organisations.ts';

type InventedJob = {
  readonly daysAgo: number;
  readonly state: JobState;
  readonly outcome: string | null;
  /** How each time ended that it was taken. */
  readonly takes: readonly TakeEnd[];
};

/** What the supplier of the demonstration let workers play: it took some runs before one passed. */
const jobs: readonly InventedJob[] = [
  { daysAgo: 140, state: 'ended', outcome: 'failed', takes: ['handed in'] },
  { daysAgo: 131, state: 'cancelled', outcome: null, takes: ['cancelled'] },
  { daysAgo: 130, state: 'ended', outcome: 'inconclusive', takes: ['torn', 'handed in'] },
  { daysAgo: 125, state: 'ended', outcome: 'passed', takes: ['handed in'] },
];

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Enters what was played for the supplier of the demonstration; what it left is not kept any more. */
export async function enterJobs(register: Register): Promise<void> {
  const { database, now } = register;
  const product = inventedProducts.find(({ oin }) => oin === inventedSupplierOin);
  if (!product) throw new Error('The supplier of the demonstration has no product');
  const { id: askedBy } = await database
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'supplier')
    .executeTakeFirstOrThrow();
  const ended = { startedAt: now(), seenAt: now(), endedAt: now() };
  const { id: worker } = await database
    .insertInto('workers')
    .values({ host: 'verzonnen', pid: 1, suite: 'verzonnen', lanes: 1, ...ended })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const job of jobs) await enterJob(register, job, { product, askedBy, worker });
}

type Whose = {
  readonly product: InventedProduct;
  readonly askedBy: number;
  readonly worker: number;
};

async function enterJob(
  { database, now }: Register,
  { daysAgo, state, outcome, takes }: InventedJob,
  { product: { product, version, supplier, oin }, askedBy, worker }: Whose,
): Promise<void> {
  const askedAt = new Date(now().getTime() - daysAgo * dayMs);
  const at = (minutes: number) => new Date(askedAt.getTime() + minutes * minuteMs);
  const { id: jobId } = await database
    .insertInto('jobs')
    .values({
      ...{ kind: 'qualify', state, outcome, oin, askedBy, askedAt, options: '{}' },
      product: `${product} ${version} (${supplier})`,
      endedAt: at(takes.length * 20),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = takes.map((how, index) => {
    const times = { startedAt: at(index * 20 + 1), seenAt: at(index * 20 + 15) };
    const which = { jobId, number: index + 1, workerId: worker, how };
    return { ...which, ...times, endedAt: at(index * 20 + 15), exitCode: null, said: null };
  });
  await database.insertInto('takes').values(rows).execute();
}
