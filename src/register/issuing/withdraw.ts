import { type Kysely, sql } from 'kysely';
import { openJws } from '#statement/jws/open-jws.ts';
import { sign } from '#statement/jws/sign.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import { nextStatusList } from '#statement/status/next-status-list.ts';
import type { StatusList, Withdrawal } from '#statement/status/status-list.ts';
import { text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import type { Tables } from '../database/tables.ts';
import { keyAtHand } from '../keys/key-at-hand.ts';
import { trustOf } from '../keys/trust-of.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { unknownStatement } from './unknown-statement.ts';

/** A statement that is to count no more. */
export type NewWithdrawal = { readonly statement: string; readonly why: string };

/** The status list as it is signed now. */
export type SignedStatusList = { readonly sequence: number; readonly jws: string };

/** How long a status list counts; the next one has to be there before. */
const listDays = 31;

/** Withdraws a statement with all that it qualifies, and signs the next status list. @throws Refusal when that cannot be. */
export async function withdraw(
  register: Register,
  { statement: digest, why }: NewWithdrawal,
  by: Person,
): Promise<SignedStatusList> {
  const { database, now } = register;
  const key = await statusKey(register);
  const at = now();
  return database.transaction().execute(async (transaction) => {
    await holdStatusLists(transaction);
    const found = await transaction
      .selectFrom('statements')
      .select(['id', 'jti', 'withdrawnAt'])
      .where('digest', '=', digest)
      .executeTakeFirst();
    if (!found) throw unknownStatement(digest);
    if (found.withdrawnAt) throw already(digest);
    const withdrawal = { jti: found.jti, digest, at: at.toISOString(), reason: why };
    const list = await nextList(transaction, { key, at, withdrawal });
    const gone = { withdrawnAt: at, withdrawnWhy: why };
    await transaction.updateTable('statements').set(gone).where('id', '=', found.id).execute();
    await transaction
      .updateTable('qualifications')
      .set(gone)
      .where('statementId', '=', found.id)
      .execute();
    await forgetFigures(transaction, at);
    const what = 'statement withdrawn';
    await writeChange(transaction, { what, subject: `statement ${digest}`, why, at, by });
    return list;
  });
}

/** Signs the next status list without withdrawing anything, as has to be done before the last one is due. */
export async function renewStatusList(
  register: Register,
  _none: unknown,
  by: Person,
): Promise<SignedStatusList> {
  const key = await statusKey(register);
  const at = register.now();
  return register.database.transaction().execute(async (transaction) => {
    await holdStatusLists(transaction);
    const list = await nextList(transaction, { key, at });
    const change = { what: 'status list renewed', subject: `status list ${list.sequence}` };
    await writeChange(transaction, { ...change, why: renewing, at, by });
    return list;
  });
}

async function statusKey({ database, keys, now }: Register): Promise<SigningKey> {
  return keyAtHand('status', { keys, trust: await trustOf(database), now: now() });
}

const renewing = 'the last one is due';

/** Who signs at the same moment waits, and then signs the one after. */
async function holdStatusLists(transaction: Kysely<Tables>): Promise<void> {
  await sql`lock table status_lists in share row exclusive mode`.execute(transaction);
}

type Next = { readonly key: SigningKey; readonly at: Date; readonly withdrawal?: Withdrawal };

async function nextList(
  database: Kysely<Tables>,
  { key, at, withdrawal }: Next,
): Promise<SignedStatusList> {
  const last = await newestList(database);
  const opened = last && openJws(last.jws);
  // The register wrote it itself, and verified nothing else into it.
  const before = opened && 'content' in opened ? (opened.content as StatusList) : undefined;
  const list = nextStatusList(before, { withdrawal, now: at, validDays: listDays });
  const jws = await sign(list, key);
  const nextUpdate = new Date(list.nextUpdate);
  await database
    .insertInto('statusLists')
    .values({ sequence: list.sequence, jws, signedAt: at, nextUpdate })
    .execute();
  return { sequence: list.sequence, jws };
}

/** Gives the newest status list; none where nothing was ever signed. */
export async function newestList(database: Kysely<Tables>) {
  return database
    .selectFrom('statusLists')
    .select(['sequence', 'jws', 'nextUpdate'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function already(digest: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `Verklaring "${digest}" is al ingetrokken`,
      `Statement "${digest}" has been withdrawn already`,
    ),
  );
}
