import { type Kysely, sql } from 'kysely';
import type { Sector, Tables } from '../../database/tables.ts';
import { isCounting } from '../counting.ts';

/** How many schools of a sector there were on a day, and how many of them used a product that was qualified. */
export type Figure = {
  readonly day: string;
  readonly sector: Sector;
  readonly schools: number;
  readonly qualified: number;
};

/**
 * Counts for one day, as of a moment of it: a school is qualified when the version that it used had a qualification that
 * counted then, for whatever profile.
 */
export async function countFigures(
  database: Kysely<Tables>,
  day: string,
  at: Date,
): Promise<readonly Figure[]> {
  const { rows } = await sql<Figure>`
    with counting as (
      select distinct version_id from qualifications q where ${isCounting(at)})
    select ${day}::date as day, schools.sector, count(*) as schools,
      count(*) filter (where counting.version_id is not null) as qualified
    from schools
    left join uses on uses.school_id = schools.id and ${isUsedOn(day)}
    left join counting on counting.version_id = uses.version_id
    where ${isThereOn(day)}
    group by schools.sector order by schools.sector`.execute(database);
  return rows;
}

/** How many schools used a version on a day. */
export type VersionFigure = {
  readonly day: string;
  readonly versionId: number;
  readonly schools: number;
};

/** Counts for one day how many schools use each version that is in use. */
export async function countVersionFigures(
  database: Kysely<Tables>,
  day: string,
): Promise<readonly VersionFigure[]> {
  const { rows } = await sql<VersionFigure>`
    select ${day}::date as day, version_id, count(*) as schools
    from uses join schools on schools.id = school_id
    where ${isUsedOn(day)} and ${isThereOn(day)}
    group by version_id`.execute(database);
  return rows;
}

function isUsedOn(day: string) {
  return sql`uses.from_day <= ${day}::date
    and (uses.until_day is null or uses.until_day > ${day}::date)`;
}

function isThereOn(day: string) {
  return sql`schools.from_day <= ${day}::date
    and (schools.closed_on is null or schools.closed_on > ${day}::date)`;
}
