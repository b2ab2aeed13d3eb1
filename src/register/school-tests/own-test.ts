import type { Kysely } from 'kysely';
import { type Text, text } from '#words/text.ts';
import { type FoundSchool, findSchool } from '../asking/find-school.ts';
import type { Answers, ToldTestResult } from '../database/school-test-tables.ts';
import type { Tables } from '../database/tables.ts';
import type { JobState } from '../database/work-tables.ts';
import { assertOfSchool } from '../people/concerns.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { TestResult } from './record-test-exchange.ts';
import { usualRelease } from './test-exchange.ts';

/** Which school it is about. */
export type OfSchool = { readonly school: string };

/** Finds the school for which somebody acts. @throws Refusal when there is none, or it is another's. */
export async function ownSchool(
  { database }: Pick<Register, 'database'>,
  { school: asked }: OfSchool,
  by: Person,
): Promise<FoundSchool> {
  const school = await findSchool({ database }, asked);
  assertOfSchool(by, school.id);
  return school;
}

/** A test exchange that a school started, and how far its job is. */
export type OwnTest = {
  readonly job: number;
  readonly state: JobState;
  readonly askedAt: Date;
  readonly answers: Answers;
  /** The release in which it is played. */
  readonly release: string;
  readonly isBeingCancelled: boolean;
  /** Why its job came to nothing, where that is known. */
  readonly why: Text | null;
  /** Whether it left a run that can be recorded. */
  readonly hasRun: boolean;
  readonly result: ToldTestResult | null;
};

/** Gives the newest test exchange that a school started. */
export async function newestTest(
  database: Kysely<Tables>,
  schoolId: number,
): Promise<OwnTest | undefined> {
  const found = await database
    .selectFrom('schoolTests')
    .innerJoin('jobs', 'jobs.id', 'schoolTests.jobId')
    .leftJoin('results', 'results.jobId', 'jobs.id')
    .select(['jobs.id as job', 'jobs.state', 'jobs.cancelAskedAt', 'jobs.why', 'jobs.options'])
    .select('results.runId')
    .select(['schoolTests.askedAt', 'schoolTests.answers', 'schoolTests.result'])
    .where('schoolTests.schoolId', '=', schoolId)
    .orderBy('jobs.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!found) return undefined;
  const { cancelAskedAt, runId, options, ...test } = found;
  const isBeingCancelled = test.state === 'running' && cancelAskedAt !== null;
  const { release = usualRelease } = options;
  return { ...test, release, isBeingCancelled, hasRun: runId !== null };
}

/** Tells whether it is still to be played, or played just now. */
export function isUnderWay({ state }: Pick<OwnTest, 'state'>): boolean {
  return state === 'waiting' || state === 'running';
}

/** What was kept of what a test exchange came to. */
export function keptResult({ until, ...result }: ToldTestResult): TestResult {
  return { ...result, until: until === null ? null : new Date(until) };
}

/** The school did not start any. */
export const noTest = new Refusal(
  'refused',
  text(
    'Uw school heeft nog geen testuitwisseling gestart: begin daarmee',
    'Your school did not start a test exchange yet: begin with that',
  ),
);
