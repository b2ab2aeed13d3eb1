import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { findSchool } from '../asking/find-school.ts';
import { examineBundle } from '../bundle/examine-bundle.ts';
import type { ToldTestResult } from '../database/school-test-tables.ts';
import { keepEvidence, keepRun } from '../issuing/request-qualification.ts';
import { trustOf } from '../keys/trust-of.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { dayMs } from '../today.ts';
import { writeChange } from '../write-change.ts';
import { schoolChecklist } from './school-checklist.ts';
import { stepsIn, testProfiles, testRoles } from './test-exchange.ts';

/** A test exchange that was played, and what the school answered. */
export type PlayedTest = {
  readonly school: string;
  readonly bundle: Uint8Array;
  readonly answers: Readonly<Record<string, boolean>>;
  readonly why: string;
  /** The job that played it, where the school started that itself. */
  readonly job?: number;
};

/** What came of it. */
export type TestResult = Omit<ToldTestResult, 'until'> & { readonly until: Date | null };

/** How long a test exchange stands for a school (assumption AR-03). */
const validDays = 365;

/**
 * Records the test exchange of a school: it qualifies, with the version that it was played with, when every step passed and every
 * question was answered with yes. What did not pass is kept too, and qualifies nobody.
 *
 * @throws Refusal when the bundle is not to be trusted, is no test exchange, or is of a LAS that does not serve this school.
 */
export async function recordTestExchange(
  register: Register,
  { school: asked, bundle, answers, why, job }: PlayedTest,
  by: Person,
): Promise<TestResult> {
  const { database, now } = register;
  const school = await findSchool(register, asked);
  const trust = await trustOf(database);
  const { record, schools } = await examineBundle(bundle, { ...register, trust, isTest: true });
  if (!schools.includes(school.brin)) throw otherSchool(school.brin, schools);
  const steps = stepsIn(record, school.sector);
  const checklist = schoolChecklist().map(({ id, question }) => {
    return { question, isAnswered: answers[id] === true };
  });
  const isSound = steps.every(({ isPassed }) => isPassed) && isOfProduct(record);
  const isQualified = isSound && checklist.every(({ isAnswered }) => isAnswered);
  const at = now();
  const until = new Date(at.getTime() + validDays * dayMs);
  const { code, name } = school;
  const came = { school: { code, name }, isQualified, steps, checklist };
  const result = { ...came, until: isQualified ? until : null };
  await database.transaction().execute(async (transaction) => {
    const runId = await keepRun(transaction, { record, ranBy: 'school', at, schoolId: school.id });
    await keepEvidence(transaction, { runId, bundle, at });
    const { versionId } = await transaction
      .selectFrom('runs')
      .select('versionId')
      .where('id', '=', runId)
      .executeTakeFirstOrThrow();
    const rows = testRoles[school.sector].map((role) => ({
      versionId,
      schoolId: school.id,
      statementId: null,
      runId,
      role,
      profile: testProfiles[school.sector],
      release: record.release,
      gegevensset: record.gegevensset,
      isConditional: false,
      fromAt: at,
      untilAt: until,
      withdrawnAt: null,
      withdrawnWhy: null,
    }));
    if (isQualified) await transaction.insertInto('qualifications').values(rows).execute();
    if (job !== undefined) {
      await transaction
        .updateTable('schoolTests')
        .set({ recordedRunId: runId, result: JSON.stringify(result) })
        .where('jobId', '=', job)
        .execute();
    }
    const what = isQualified ? 'school qualified' : 'school test not passed';
    const detail = { checklist: answers };
    await writeChange(transaction, { what, subject: `school ${school.code}`, why, at, by, detail });
  });
  return result;
}

/** A changed reference is no LAS that a school has. */
function isOfProduct({ target }: RunRecord): boolean {
  return target.change === undefined;
}

function otherSchool(brin: string, schools: readonly string[]): Refusal {
  const named = [...new Set(schools)].join(', ');
  return new Refusal(
    'refused',
    text(
      `Deze proef is van een LAS dat ${named} bedient, en niet ${brin}: noem de school in het doelbestand`,
      `This test is of a LAS that serves ${named}, and not ${brin}: name the school in the target file`,
    ),
  );
}
