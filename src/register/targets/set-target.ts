import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { cancelWaiting } from './cancel-waiting.ts';
import { type KeptTarget, ownTarget, supplierItself } from './own-target.ts';
import { readOwnTarget } from './read-own-target.ts';

/** A target of a supplier: a new one, or one that is there and is changed. */
export type NewTarget = {
  readonly target?: number;
  readonly name: string;
  /** The target file as text. */
  readonly source: string;
  /** Whether schools that use this product and version may exchange with it; as it was when nothing is said. */
  readonly forSchools?: boolean;
  readonly why: string;
};

/**
 * Keeps a target of a supplier. Another target file has another token, and no consent yet; what waits for a worker by the
 * one before is cancelled.
 *
 * @throws Refusal when it may not be played here, is of another, or its name is taken; nothing is kept then.
 */
export async function setTarget(
  register: Register,
  { target, name, source, forSchools, why }: NewTarget,
  by: Person,
): Promise<{ readonly target: number }> {
  const supplierId = supplierItself(by);
  const { database, now } = register;
  return database.transaction().execute(async (transaction) => {
    // Two of one supplier wait for each other, so that a name is taken once.
    const { oin } = await transaction
      .selectFrom('suppliers')
      .select('oin')
      .where('id', '=', supplierId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const before = target === undefined ? undefined : await ownTarget(transaction, target, by);
    const told = readOwnTarget(register, source, oin);
    await assertFree(transaction, { supplierId, name, target });
    const its = { name, source, ...told, forSchools: forSchools ?? before?.forSchools ?? false };
    const id = await keep(transaction, { before, supplierId, its, at: now() });
    if (before && before.source !== source) await cancelWaiting(transaction, { target: id, by });
    await writeChange(transaction, {
      ...{ what: before ? 'target changed' : 'target added', subject: `target ${id}`, why },
      ...{ at: now(), by, detail: { name, ...told, forSchools: its.forSchools } },
    });
    return { target: id };
  });
}

type Name = {
  readonly supplierId: number;
  readonly name: string;
  readonly target: number | undefined;
};

async function assertFree(database: Kysely<Tables>, { supplierId, name, target }: Name) {
  const other = await database
    .selectFrom('targets')
    .select('id')
    .where('supplierId', '=', supplierId)
    .where('name', '=', name)
    .where('forgottenAt', 'is', null)
    .executeTakeFirst();
  if (other && other.id !== target) throw nameTaken(name);
}

type Keeping = {
  readonly before: KeptTarget | undefined;
  readonly supplierId: number;
  readonly its: Pick<
    KeptTarget,
    'name' | 'source' | 'product' | 'version' | 'addresses' | 'forSchools'
  >;
  readonly at: Date;
};

async function keep(
  database: Kysely<Tables>,
  { before, supplierId, its, at }: Keeping,
): Promise<number> {
  const none = { consentedAt: null, triedAt: null, said: null, forgottenAt: null };
  const anew = { ...none, token: makeConsentToken() };
  if (!before) {
    const row = { supplierId, ...its, ...anew, changedAt: at };
    const added = database.insertInto('targets').values(row).returning('id');
    return (await added.executeTakeFirstOrThrow()).id;
  }
  await database
    .updateTable('targets')
    .set({ ...its, ...(before.source !== its.source && anew), changedAt: at })
    .where('id', '=', before.id)
    .execute();
  return before.id;
}

/** Not to be guessed, so that nobody shows it by chance or by habit. */
function makeConsentToken(): string {
  return `oso-keur-${randomBytes(24).toString('base64url')}`;
}

function nameTaken(name: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `U hebt al een doel dat "${name}" heet: geef dit een andere naam, of wijzig dat doel`,
      `You have a target already that is called "${name}": give this one another name, or change that one`,
    ),
  );
}
