import type { Kysely, Selectable } from 'kysely';
import { text } from '#words/text.ts';
import type { Tables } from '../database/tables.ts';
import { supplierOf } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';

/** A target as the register keeps it. */
export type KeptTarget = Selectable<Tables['targets']>;

/** Gives a target that is there and is theirs. @throws Refusal when there is none, or it is somebody else's. */
export async function ownTarget(
  database: Kysely<Tables>,
  target: number,
  by: Person,
): Promise<KeptTarget> {
  let query = targetsOf(database, by).where('targets.id', '=', target);
  if (database.isTransaction) query = query.forUpdate();
  const found = await query.executeTakeFirst();
  if (!found) throw unknownTarget(target);
  return found;
}

/** The targets that somebody may see: a supplier its own, the service desk all. */
export function targetsOf(database: Kysely<Tables>, by: Person) {
  const supplier = supplierOf(by);
  const all = database.selectFrom('targets').selectAll('targets').where('forgottenAt', 'is', null);
  return supplier === undefined ? all : all.where('targets.supplierId', '=', supplier);
}

/** Gives the supplier that somebody is of. @throws Refusal when it is the service desk: a supplier does this itself. */
export function supplierItself(by: Person): number {
  if (by.role === 'supplier') return by.supplierId;
  throw ofSuppliers;
}

/** There is no such target, as far as who asks may know. */
export function unknownTarget(target: number): Refusal {
  return new Refusal('unknown', text(`Doel ${target} is er niet`, `There is no target ${target}`));
}

const ofSuppliers = new Refusal(
  'forbidden',
  text(
    'Dit doet alleen een leverancier, met de eigen doelen: de servicedesk kan ze wel zien',
    'Only a supplier does this, with its own targets: the service desk can see them',
  ),
);
