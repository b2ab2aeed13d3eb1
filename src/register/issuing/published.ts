import type { Trust } from '#statement/keys/trust.ts';
import { trustOf } from '../keys/trust-of.ts';
import type { Register } from '../register.ts';
import { unknownStatement } from './unknown-statement.ts';
import { newestList } from './withdraw.ts';

/** What anybody needs to verify statements offline: the keys of the service desk, and the newest status list, if any. */
export type Published = { readonly keys: Trust; readonly statusList: string | null };

/** Gives what is published. */
export async function tellPublished({ database }: Register): Promise<Published> {
  const list = await newestList(database);
  return { keys: await trustOf(database), statusList: list?.jws ?? null };
}

/** A statement as it was handed out. */
export type HandedOut = {
  readonly digest: string;
  readonly jws: string;
  readonly badge: string;
  readonly certificate: string | null;
  readonly withdrawn: { readonly at: Date; readonly why: string } | null;
};

/** Gives a statement by its digest. @throws Refusal when there is none. */
export async function tellStatement(
  { database }: Register,
  { statement }: { readonly statement: string },
): Promise<HandedOut> {
  const found = await database
    .selectFrom('statements')
    .select(['digest', 'jws', 'badge', 'certificate', 'withdrawnAt', 'withdrawnWhy'])
    .where('digest', '=', statement)
    .executeTakeFirst();
  if (!found) throw unknownStatement(statement);
  const { withdrawnAt, withdrawnWhy, ...handed } = found;
  const withdrawn = withdrawnAt && { at: withdrawnAt, why: withdrawnWhy ?? '' };
  return { ...handed, withdrawn };
}
