import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { writeChange } from '../write-change.ts';

/** What is asked for, by whom, when and why. */
export type OpenedRequest = {
  readonly runId: number;
  /** The statement that is to be signed anew, where one is. */
  readonly renewsId: number | null;
  /** What the change log says of it. */
  readonly what: string;
  readonly why: string;
  readonly at: Date;
  readonly by: Person;
};

/** Lets a request wait for two people, within the transaction that asks for it, and gives its number. */
export async function openRequest(
  transaction: Kysely<Tables>,
  { runId, renewsId, what, why, at, by }: OpenedRequest,
): Promise<number> {
  const { id } = await transaction
    .insertInto('requests')
    .values({
      runId,
      renewsId,
      state: 'waiting',
      askedAt: at,
      askedBy: by.id,
      why,
      statementId: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await writeChange(transaction, { what, subject: `request ${id}`, why, at, by });
  return id;
}
