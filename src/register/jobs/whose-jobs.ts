import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Person } from '../people/person.ts';
import { unknownJob } from './unknown-job.ts';

/** Whether somebody sees every job: who is of the service desk does. */
export function seesEveryJob(by: Person): by is Extract<Person, { role: 'desk' | 'lead' }> {
  return by.role === 'desk' || by.role === 'lead';
}

/**
 * Holds a query on `jobs` to those that somebody may know of: a supplier's are those of its own targets, and one that is of no
 * supplier is of whoever asked for it. Those of a school are its own test exchanges.
 */
export function isTheirs(by: Person): RawBuilder<SqlBool> {
  if (seesEveryJob(by)) return sql`true`;
  if (by.role === 'school') {
    return sql`jobs.id in (select job_id from school_tests where school_id = ${by.schoolId})`;
  }
  const asked = sql`jobs.oin is null and jobs.asked_by = ${by.id}`;
  return sql`(jobs.oin = (select oin from suppliers where id = ${by.supplierId}) or (${asked}))`;
}

/** Lets somebody have what is of a job. @throws Refusal when there is none that they may know of. */
export async function assertTheirs(
  database: Kysely<Tables>,
  job: number,
  by: Person,
): Promise<void> {
  const its = await database
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', job)
    .where(isTheirs(by))
    .executeTakeFirst();
  if (!its) throw unknownJob(job);
}
