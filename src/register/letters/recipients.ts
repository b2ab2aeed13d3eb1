import { sql } from 'kysely';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';

/** Somebody whom a letter is for. */
export type Recipient = {
  readonly organisation: string;
  readonly name: string | null;
  readonly email: string;
};

/** Whom a letter is for, and how many organisations it cannot reach, for nobody knows an address of theirs. */
export type Recipients = { readonly to: readonly Recipient[]; readonly unreached: number };

type Asking = Pick<Register, 'database' | 'now'>;

/** Gives whom to write at a supplier: its contacts, and its people in the register. */
export async function recipientsAtSupplier({ database }: Asking, oin: string): Promise<Recipients> {
  const { rows } = await sql<Recipient>`
    select distinct on (lower(email)) suppliers.name as organisation, known.name, email
    from suppliers join (
      select supplier_id, name, email from contacts where erased_at is null
      union all select supplier_id, name, email from people where erased_at is null) as known
      on known.supplier_id = suppliers.id
    where oin = ${oin} and email is not null order by lower(email)`.execute(database);
  return { to: rows, unreached: rows.length === 0 ? 1 : 0 };
}

/** Gives whom to write at the schools that use a version today. */
export async function recipientsAtSchools(
  { database, now }: Asking,
  versionId: number,
): Promise<Recipients> {
  const day = dayOf(now());
  const { rows } = await sql<Omit<Recipient, 'email'> & { readonly email: string | null }>`
    select schools.name || ' (' || code || ')' as organisation, known.name, email
    from uses join schools on schools.id = uses.school_id
    left join (
      select school_id, name, email from contacts where erased_at is null and email is not null
      union select school_id, name, email from people where erased_at is null and email is not null) as known
      on known.school_id = schools.id
    where uses.version_id = ${versionId} and uses.from_day <= ${day}::date
      and (uses.until_day is null or uses.until_day > ${day}::date)
    order by code, email`.execute(database);
  return {
    to: rows.flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }])),
    unreached: rows.filter(({ email }) => email === null).length,
  };
}
