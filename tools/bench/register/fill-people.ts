import { type Kysely, sql } from 'kysely';
import type { Tables } from '#register/database/tables.ts';

/** Adds a contact of everybody, and somebody of each school and each supplier who may sign in. */
export async function fillPeople(database: Kysely<Tables>): Promise<void> {
  for (const statement of [
    sql`insert into contacts (school_id, name, email)
      select id, 'Contact', 'contact-' || id || '@school.example' from schools`,
    sql`insert into contacts (supplier_id, name, email)
      select id, 'Contact', 'contact-' || id || '@supplier.example' from suppliers`,
    sql`insert into contacts (region_id, name, email)
      select id, 'Contact', 'contact-' || id || '@region.example' from regions`,
    sql`insert into people (handle, name, email, role, school_id, added_at)
      select 's-' || lower(code), name, 's-' || lower(code) || '@school.example', 'school', id, now() from schools`,
    sql`insert into people (handle, name, email, role, supplier_id, added_at)
      select 'l-' || id, name, 'l-' || id || '@supplier.example', 'supplier', id, now() from suppliers`,
    sql`insert into passwords (person_id, hash, set_at) select id, 'none', now() from people where role = 'school'`,
  ]) {
    await statement.execute(database);
  }
}
