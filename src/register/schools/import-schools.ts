import { type Kysely, sql } from 'kysely';
import { sha256 } from '#evidence/digest.ts';
import { type Text, text } from '#words/text.ts';
import { forgetFigures } from '../asking/figures/keep-figures.ts';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { otherSupplier } from '../suppliers/other-supplier.ts';
import { dayOf } from '../today.ts';
import { writeChange } from '../write-change.ts';
import { type LineProblem, readSchoolList } from './read-school-list.ts';
import type { SchoolRow } from './school-row.ts';

/** A school list, and why it is taken in. */
export type SchoolImport = { readonly csv: string; readonly why: string };

/** What came of a school list. */
export type ImportedSchools = {
  readonly rows: number;
  readonly added: number;
  /** How many began to use another product or version. */
  readonly moved: number;
};

/**
 * Takes in a school list: all of it, or nothing. Schools that it does not name stay as they are, and what a school used
 * before stays on record.
 *
 * @throws Refusal that tells what is wrong, line by line.
 */
export async function importSchools(
  { database, now }: Register,
  { csv, why }: SchoolImport,
  by: Person | undefined,
): Promise<ImportedSchools> {
  const at = now();
  const { rows, problems } = readSchoolList(csv, dayOf(at));
  if (problems.length > 0) throw new Refusal('invalid', told(problems));
  return database.transaction().execute(async (transaction) => {
    await refuseOtherNames(transaction, rows);
    const added = await enter(transaction, rows);
    const moved = await move(transaction, rows);
    await forgetFigures(transaction, at);
    const detail = { rows: rows.length, added, moved, digest: sha256(csv) };
    await writeChange(transaction, {
      what: 'schools imported',
      subject: 'schools',
      why,
      at,
      by,
      detail,
    });
    return { rows: rows.length, added, moved };
  });
}

const toldAtMost = 50;

function told(problems: readonly LineProblem[]): Text {
  const shown = problems.slice(0, toldAtMost);
  const more = problems.length - shown.length;
  const inLanguage = (language: 'nl' | 'en', word: string) =>
    shown.map(({ line, what }) => `  ${word} ${line}: ${what[language]}`).join('\n');
  return text(
    `Niets overgenomen van de scholenlijst:\n${inLanguage('nl', 'regel')}${more > 0 ? `\n  en nog ${more}` : ''}`,
    `Nothing was taken in of the school list:\n${inLanguage('en', 'line')}${more > 0 ? `\n  and ${more} more` : ''}`,
  );
}

/** An OIN is of one supplier: a list that calls it otherwise than the register is of another, or the register has to be told first. */
async function refuseOtherNames(
  database: Kysely<Tables>,
  rows: readonly SchoolRow[],
): Promise<void> {
  const { rows: others } = await sql<{ oin: string; known: string; told: string }>`
    select distinct oin, suppliers.name as known, l.supplier as told
    from ${rowsIn(rows)} join suppliers using (oin) where suppliers.name <> l.supplier
    limit 1`.execute(database);
  const [other] = others;
  if (other) throw otherSupplier(other);
}

/** Enters everybody that is named, in a few statements however long the list is. */
async function enter(database: Kysely<Tables>, rows: readonly SchoolRow[]): Promise<number> {
  const list = rowsIn(rows);
  await sql`insert into suppliers (name, oin)
    select distinct supplier, oin from ${list} where oin is not null
    on conflict (oin) do nothing`.execute(database);
  await sql`insert into products (supplier_id, name)
    select distinct suppliers.id, product from ${list} join suppliers using (oin)
    on conflict do nothing`.execute(database);
  await sql`insert into versions (product_id, version)
    select distinct products.id, l.version from ${list}
    join suppliers using (oin)
    join products on products.supplier_id = suppliers.id and products.name = l.product
    on conflict do nothing`.execute(database);
  await sql`insert into regions (code, name)
    select distinct region, region from ${list} where region is not null
    on conflict do nothing`.execute(database);
  const { rows: entered } = await sql<{ is_new: boolean }>`
    insert into schools (code, brin, vestiging, name, sector, place, swv, region_id, from_day, closed_on)
    select l.code, brin, vestiging, l.name, sector, place, swv, regions.id, from_day::date,
      closed_on::date
    from ${list} left join regions on regions.code = l.region
    on conflict (code) do update set name = excluded.name, sector = excluded.sector,
      place = excluded.place, swv = excluded.swv, region_id = excluded.region_id,
      closed_on = case when ${isClosingTold(rows)} then excluded.closed_on else schools.closed_on end
    returning xmax = 0 as is_new`.execute(database);
  return entered.filter((row) => Object.values(row)[0] === true).length;
}

/** A list without that column tells nothing of it. */
function isClosingTold(rows: readonly SchoolRow[]): boolean {
  return rows.some(({ closed }) => closed !== undefined);
}

/** Lets what a school used end where it uses something else; what would have ended before it began is taken away. */
async function move(database: Kysely<Tables>, rows: readonly SchoolRow[]): Promise<number> {
  const asked = sql`(
    select schools.id as school_id, versions.id as version_id, l.from_day::date as from_day
    from ${rowsIn(rows)} join schools using (code)
    join suppliers using (oin)
    join products on products.supplier_id = suppliers.id and products.name = l.product
    join versions on versions.product_id = products.id and versions.version = l.version
  ) as asked`;
  await sql`create temporary table moving on commit drop as
    select asked.* from ${asked} where not exists (
      select 1 from uses where uses.school_id = asked.school_id
        and uses.version_id = asked.version_id and uses.until_day is null)`.execute(database);
  await sql`delete from uses using moving where uses.school_id = moving.school_id
    and uses.from_day >= moving.from_day`.execute(database);
  await sql`update uses set until_day = moving.from_day from moving
    where uses.school_id = moving.school_id
      and (uses.until_day is null or uses.until_day > moving.from_day)`.execute(database);
  const { numAffectedRows = 0n } = await sql`insert into uses (school_id, version_id, from_day)
    select school_id, version_id, from_day from moving`.execute(database);
  await sql`drop table moving`.execute(database);
  return Number(numAffectedRows);
}

function rowsIn(rows: readonly SchoolRow[]) {
  const written = JSON.stringify(
    rows.map(({ from, closed, ...row }) => ({ ...row, from_day: from, closed_on: closed })),
  );
  return sql`jsonb_to_recordset(${written}::jsonb) as l(code text, brin text, vestiging text,
    name text, sector text, place text, swv text, region text, supplier text, oin text,
    product text, version text, from_day text, closed_on text)`;
}
