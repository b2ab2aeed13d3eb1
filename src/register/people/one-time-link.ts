import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayMs } from '../today.ts';
import { makeToken, tokenDigest } from './token.ts';

/** How long somebody has to follow a one-time link. */
export const linkDays = 7;

/** Whose link it is, for whoever has it. */
export type LinkHolder = { readonly personId: number; readonly handle: string };

/**
 * Makes the link by which somebody chooses a password, within a transaction, and gives its path; those that were
 * made before count no more.
 */
export async function makeOneTimeLink(
  transaction: Kysely<Tables>,
  { personId, now }: { readonly personId: number; readonly now: Date },
): Promise<string> {
  const secret = makeToken();
  await transaction.deleteFrom('oneTimeLinks').where('personId', '=', personId).execute();
  const untilAt = new Date(now.getTime() + linkDays * dayMs);
  await transaction
    .insertInto('oneTimeLinks')
    .values({ digest: tokenDigest(secret), personId, madeAt: now, untilAt })
    .execute();
  return `/eenmalig/${secret}`;
}

/** Tells whose link this is, and leaves it as it is. @throws Refusal when it counts no more, or never did. */
export async function linkHolder(
  { database, now }: Pick<Register, 'database' | 'now'>,
  secret: string,
): Promise<LinkHolder> {
  const found = await database
    .selectFrom('people')
    .select(['id as personId', 'handle'])
    .where('erasedAt', 'is', null)
    .where('id', '=', ({ selectFrom }) =>
      selectFrom('oneTimeLinks')
        .select('personId')
        .where('digest', '=', tokenDigest(secret))
        .where('untilAt', '>', now()),
    )
    .executeTakeFirst();
  if (found) return found;
  throw noLink;
}

/** Uses a link up, within a transaction. @throws Refusal when somebody did before. */
export async function useOneTimeLink(transaction: Kysely<Tables>, secret: string): Promise<void> {
  const { numDeletedRows } = await transaction
    .deleteFrom('oneTimeLinks')
    .where('digest', '=', tokenDigest(secret))
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw noLink;
}

const noLink = new Refusal(
  'forbidden',
  text(
    'Deze link is al gebruikt, of is verlopen: vraag de leiding van de servicedesk om een nieuwe',
    'This link was used already, or its time is over: ask who leads the service desk for another',
  ),
);
