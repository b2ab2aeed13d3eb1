import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { dayMs } from '../today.ts';

/** What a job left is there for so long after it ended: time enough to request a qualification with it. */
export const workDays = 90;

/** Throws away what jobs told and left that ended long before a moment; that they were, who took them and their outcome stay. */
export async function forgetWork(transaction: Kysely<Tables>, at: Date): Promise<void> {
  const before = new Date(at.getTime() - workDays * dayMs);
  const over = transaction.selectFrom('jobs').select('id').where('endedAt', '<=', before);
  const takes = transaction.selectFrom('takes').select('id').where('jobId', 'in', over);
  await transaction.deleteFrom('progress').where('jobId', 'in', over).execute();
  await transaction.deleteFrom('results').where('jobId', 'in', over).execute();
  await transaction.deleteFrom('remains').where('takeId', 'in', takes).execute();
}
