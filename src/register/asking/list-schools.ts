import { type RawBuilder, sql } from 'kysely';
import type { Sector } from '../database/tables.ts';
import { prefixes } from '../prefixes.ts';
import type { Register } from '../register.ts';
import { dayOf } from '../today.ts';
import { isCounting } from './counting.ts';

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
    sql`(closed_on is null or closed_on > ${day}::date)`,
    ...(after === undefined ? [] : [sql`code > ${after}`]),
    ...(words === undefined ? [] : [sql`search @@ to_tsquery('simple', ${words})`]),
    ...(sector === undefined ? [] : [sql`sector = ${sector}`]),
    ...(place === undefined ? [] : [sql`lower(place) = lower(${place})`]),
    ...(product === undefined ? [] : [uses(sql`array(${versionsOf(product)})`, day)]),
    ...(state === undefined ? [] : [inState(state, await qualifiedVersions(database, at), day)]),
  ];
  // The page is chosen before anything is looked up of who stands on it.
  const { rows } = await sql<ListedSchool>`
    with page as materialized (
      select id, code, name, sector, place from schools
      where ${sql.join(conditions, sql` and `)}
      order by code limit ${limit + 1})
    select page.code, page.name, sector, place, suppliers.name as supplier,
      products.name as product, version, coalesce(${isQualified(at)}, false) as is_qualified
    from page
    left join lateral (select version_id from uses where school_id = page.id
      and from_day <= ${day}::date and (until_day is null or until_day > ${day}::date)
      limit 1) as used on true
    left join versions on versions.id = used.version_id
    left join products on products.id = product_id
    left join suppliers on suppliers.id = supplier_id
    order by page.code`.execute(database);
  const schools = rows.slice(0, limit);
  return { schools, next: rows.length > limit ? (schools.at(-1)?.code ?? null) : null };
}

/** The versions are told by number, by which the database knows how many schools it will come across. */
function inState(
  state: NonNullable<SchoolFilter['state']>,
  versions: readonly number[],
  day: string,
): RawBuilder<unknown> {
  const usesOne = uses(sql`${versions}::int[]`, day);
  return state === 'qualified' ? usesOne : sql`not ${usesOne}`;
}

function uses(versions: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  return sql`exists (select from uses where school_id = schools.id and version_id = any(${versions})
    and from_day <= ${day}::date and (until_day is null or until_day > ${day}::date))`;
}

function versionsOf(product: string) {
  return sql`select versions.id from versions join products on products.id = product_id
    where lower(products.name) = lower(${product})`;
}

async function qualifiedVersions(
  database: Register['database'],
  at: Date,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select versions.id from versions where ${isQualified(at)}`.execute(database);
  return rows.map(({ id }) => id);
}

/** By one look at the index for each version, however many qualifications there are. */
function isQualified(at: Date) {
  return sql`(select true from qualifications q
    where q.version_id = versions.id and ${isCounting(at)} order by q.until_at desc limit 1)`;
}
