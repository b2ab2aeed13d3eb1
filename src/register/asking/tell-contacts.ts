import { sql } from 'kysely';
import { assertOfSchool } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import { findSchool } from './find-school.ts';

/** Somebody whom a school can ask, and for whom they answer. */
export type SchoolContact = {
  readonly of: 'region' | 'supplier' | 'school';
  readonly organisation: string;
  readonly name: string | null;
  readonly email: string | null;
};

/** Tells whom a school can ask: in its region, at the supplier of its LAS, and who answers for itself. */
export async function tellContacts(
  { database, now }: Register,
  { school: asked }: { readonly school: string },
  by: Person,
): Promise<{ readonly contacts: readonly SchoolContact[] }> {
  const school = await findSchool({ database }, asked);
  assertOfSchool(by, school.id);
  const day = dayOf(now());
  const { rows } = await sql<SchoolContact>`
    select of, organisation, name, email from (
      select 'region' as of, regions.name as organisation, contacts.* from contacts
        join regions on regions.id = contacts.region_id where contacts.region_id = ${school.regionId ?? 0}
      union all select 'supplier', suppliers.name, contacts.* from contacts
        join suppliers on suppliers.id = contacts.supplier_id where contacts.supplier_id in (
          select products.supplier_id from uses join versions on versions.id = uses.version_id
          join products on products.id = versions.product_id
          where uses.school_id = ${school.id} and uses.from_day <= ${day}::date
            and (until_day is null or until_day > ${day}::date))
      union all select 'school', ${school.name}::text, contacts.* from contacts
        where contacts.school_id = ${school.id}) as known
    where erased_at is null order by of, id`.execute(database);
  return { contacts: rows };
}
