import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';

/** Cancels what no worker has taken yet of a target, for its consent was to what is no longer there. */
export async function cancelWaiting(
  transaction: Kysely<Tables>,
  { target, by }: { readonly target: number; readonly by: Person },
): Promise<void> {
  await sql`update jobs set state = 'cancelled', ended_at = now(), cancel_asked_at = now(), cancelled_by = ${by.id}
    where target_id = ${target} and state = 'waiting'`.execute(transaction);
}
