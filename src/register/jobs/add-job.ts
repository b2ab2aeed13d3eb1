import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { JobOptions } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import type { JobTarget } from './job-target.ts';

/** A qualification run for a worker. */
export type AddedJob = {
  /** Whom it plays, and which target of a supplier that is, if it is one. */
  readonly whom: JobTarget & { readonly targetId?: number };
  readonly options: JobOptions;
  readonly by: Person;
};

/** Which job it became. */
export type StartedJob = { readonly job: number };

/** Adds a qualification run, which a worker takes as soon as one is free. */
export function addJob(
  database: Kysely<Tables>,
  { whom, options, by }: AddedJob,
): Promise<StartedJob> {
  return database
    .insertInto('jobs')
    .values({ kind: 'qualify', ...whom, options: JSON.stringify(options), askedBy: by.id })
    .returning('id as job')
    .executeTakeFirstOrThrow();
}
