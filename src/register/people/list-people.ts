import { sql } from 'kysely';
import type { PersonRole } from '../database/tables.ts';
import { prefixes } from '../prefixes.ts';
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

/** Which people are meant, by how words of handle, name or address begin; a page begins after the handle `after`. */
export type PeopleFilter = {
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A page of people; the next one begins after `next`, where there is one. */
export type PeoplePage = { readonly people: readonly ListedPerson[]; readonly next: string | null };

/** Lists who is not erased, by handle, page by page. */
export async function listPeople(
  { database }: Pick<Register, 'database'>,
  { search, after = '', limit }: PeopleFilter,
): Promise<PeoplePage> {
  const words = prefixes(search);
  // The page is chosen before anything is looked up of who stands on it.
  const { rows } = await sql<ListedPerson>`
    with page as materialized (
      select * from people where erased_at is null and handle > ${after}
        ${words === undefined ? sql`` : sql`and ${searched} @@ to_tsquery('simple', ${words})`}
      order by handle limit ${limit + 1})
    select handle, page.name, email, role, coalesce(schools.name, suppliers.name) as of,
      passwords.hash is not null as has_password
    from page left join schools on schools.id = school_id
    left join suppliers on suppliers.id = supplier_id
    left join passwords on passwords.person_id = page.id
    order by handle`.execute(database);
  const people = rows.slice(0, limit);
  return { people, next: rows.length > limit ? (people.at(-1)?.handle ?? null) : null };
}

/** As the index `people_search` has it. */
const searched = sql`to_tsvector('simple', translate(
  handle || ' ' || coalesce(name, '') || ' ' || coalesce(email, ''), '@.-_+', '     '))`;
