import { type Kysely, sql } from 'kysely';
import type { Sector, Tables } from '../../database/tables.ts';

/** How many schools of a sector there were on a day, and how many of them used a product that was qualified. */
export type Figure = {
  readonly day: string;
  readonly sector: Sector;
  readonly schools: number;
  readonly qualified: number;
};

/**
 * Counts for one day, as of its last moment that has been: a school is qualified when the version that it used had a
 * qualification that counted then, for whatever profile.
 */
export async function countFigures(
  database: Kysely<Tables>,
  day: string,
  at: Date,
): Promise<readonly Figure[]> {
  const { rows } = await sql<Figure>`
    with counting as (
      select distinct version_id from qualifications
      where school_id is null and from_at <= ${at} and until_at > ${at}
        and (withdrawn_at is null or withdrawn_at > ${at}))
    select ${day}::date as day, schools.sector, count(*) as schools,
      count(*) filter (where counting.version_id is not null) as qualified
    from schools
    left join uses on uses.school_id = schools.id and uses.from_day <= ${day}::date
      and (uses.until_day is null or uses.until_day > ${day}::date)
    left join counting on counting.version_id = uses.version_id
    where schools.from_day <= ${day}::date
      and (schools.closed_on is null or schools.closed_on > ${day}::date)
    group by schools.sector order by schools.sector`.execute(database);
  return rows;
}
