import { sql } from 'kysely';
import type { PersonRole } from '../database/tables.ts';
import type { Register } from '../register.ts';

/** Somebody in a list. */
export type ListedPerson = {
  readonly handle: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: PersonRole;
  /** The school or supplier that they are of. */
  readonly of: string | null;
  /** Whether they chose a password, and so can sign in here. */
  readonly hasPassword: boolean;
};

/** Lists everybody who is not erased, by handle. */
export async function listPeople({
  database,
}: Register): Promise<{ readonly people: readonly ListedPerson[] }> {
  const { rows } = await sql<ListedPerson>`
    select handle, people.name, email, role, coalesce(schools.name, suppliers.name) as of,
      passwords.hash is not null as has_password
    from people left join schools on schools.id = school_id
    left join suppliers on suppliers.id = supplier_id
    left join passwords on passwords.person_id = people.id
    where erased_at is null order by handle limit 1000`.execute(database);
  return { people: rows };
}
