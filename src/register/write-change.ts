import type { Kysely } from 'kysely';
import type { Tables } from './database/tables.ts';
import type { Person } from './people/person.ts';

/** One thing that somebody did; `subject` names what it was done to, never a person by name. */
export type Change = {
  readonly at: Date;
  /** Nobody where the register itself did it, or who set it up. */
  readonly by: Person | undefined;
  readonly what: string;
  readonly subject: string;
  readonly why: string;
  readonly detail?: unknown;
};

/** Adds to the change log, within the transaction that does it. */
export async function writeChange(
  transaction: Kysely<Tables>,
  { by, detail, ...change }: Change,
): Promise<void> {
  await transaction
    .insertInto('changes')
    .values({
      ...change,
      personId: by?.id ?? null,
      detail: detail === undefined ? null : JSON.stringify(detail),
    })
    .execute();
}
