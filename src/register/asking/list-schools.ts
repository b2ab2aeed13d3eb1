import { sql } from 'kysely';
import type { Sector } from '../database/tables.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';

/** Which schools are asked for; a page is at most `limit` long, and begins after the code `after`. */
export type SchoolFilter = {
  readonly search?: string | undefined;
  readonly sector?: Sector | undefined;
  readonly place?: string | undefined;
  readonly product?: string | undefined;
  readonly state?: 'qualified' | 'not-qualified' | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A school of a list. */
export type ListedSchool = {
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly place: string;
  readonly supplier: string | null;
  readonly product: string | null;
  readonly version: string | null;
  /** Whether its product is qualified for anything now. */
  readonly isQualified: boolean;
};

/** A page of schools; the next one begins after `next`, where there is one. */
export type SchoolPage = {
  readonly schools: readonly ListedSchool[];
  readonly next: string | null;
};

/** Lists schools in the order of their codes, page by page; nobody counts how many there are in all. */
export async function listSchools(
  { database, now }: Register,
  { search, sector, place, product, state, after, limit }: SchoolFilter,
): Promise<SchoolPage> {
  const at = now();
  const day = dayOf(at);
  const words = prefixes(search);
  const conditions = [
    sql`closed_on is null`,
    ...(after === undefined ? [] : [sql`schools.code > ${after}`]),
    ...(words === undefined ? [] : [sql`schools.search @@ to_tsquery('simple', ${words})`]),
    ...(sector === undefined ? [] : [sql`schools.sector = ${sector}`]),
    ...(place === undefined ? [] : [sql`lower(place) = lower(${place})`]),
    ...(product === undefined ? [] : [sql`lower(products.name) = lower(${product})`]),
    ...(state === undefined
      ? []
      : [state === 'qualified' ? isQualified(at) : sql`not ${isQualified(at)}`]),
  ];
  const { rows } = await sql<ListedSchool>`
    select schools.code, schools.name, sector, place, suppliers.name as supplier,
      products.name as product, version, ${isQualified(at)} as is_qualified
    from schools
    left join uses on uses.school_id = schools.id and uses.from_day <= ${day}::date
      and (until_day is null or until_day > ${day}::date)
    left join versions on versions.id = uses.version_id
    left join products on products.id = product_id
    left join suppliers on suppliers.id = supplier_id
    where ${sql.join(conditions, sql` and `)}
    order by schools.code limit ${limit + 1}`.execute(database);
  const schools = rows.slice(0, limit);
  return { schools, next: rows.length > limit ? (schools.at(-1)?.code ?? null) : null };
}

function isQualified(at: Date) {
  return sql`exists (select 1 from qualifications q where q.version_id = uses.version_id
    and q.school_id is null and q.from_at <= ${at} and q.until_at > ${at} and q.withdrawn_at is null)`;
}

/** Every word of a search as the beginning of one: what is no letter or digit parts words. */
function prefixes(search: string | undefined): string | undefined {
  const words = search?.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? undefined : words.map((word) => `${word}:*`).join(' & ');
}
