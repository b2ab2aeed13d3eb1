import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { FoundSchool } from '../asking/find-school.ts';
import type { UsedProduct } from '../asking/standing.ts';
import type { Answers } from '../database/school-test-tables.ts';
import type { Tables } from '../database/tables.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import { addJob, type StartedJob } from '../jobs/add-job.ts';
import { jobTarget } from '../jobs/job-target.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import type { KeptTarget } from '../targets/own-target.ts';
import { proveConsent, stillThere } from '../targets/prove-consent.ts';
import { writeChange } from '../write-change.ts';
import { isUnderWay, newestTest, type OfSchool, ownSchool } from './own-test.ts';
import { testKeys } from './test-exchange.ts';
import { type Opposite, whomSchoolPlays } from './whom-school-plays.ts';

/**
 * Lets a worker play the test exchange of a school, with the version that it uses; a school may do so itself (assumption AR-09).
 * What it answered until now goes with it.
 *
 * @throws Refusal when it answered nothing yet, nobody is there to play with, the host of the target does not consent at this moment,
 * or one is under way; then there is no job.
 */
export async function startTestExchange(
  register: Register,
  of: OfSchool,
  by: Person,
): Promise<StartedJob> {
  const { database, now } = register;
  const school = await ownSchool(register, of, by);
  const answers = await answersOf(database, school);
  await refuseSecond(database, school);
  const { uses, opposite, release, because } = await whomSchoolPlays(register, school);
  if (!uses || !opposite) throw because;
  if (opposite.kind === 'target') await proveOnce(register, { ...opposite, uses, by });
  const only = testKeys({ sector: school.sector, release });
  return database.transaction().execute(async (transaction) => {
    const { id } = school;
    await transaction.selectFrom('schools').select('id').where('id', '=', id).forUpdate().execute();
    await refuseSecond(transaction, school);
    const whom = await played(register, transaction, opposite);
    const { job } = await addJob(transaction, { whom, options: { release, only }, by });
    const at = now();
    await transaction
      .insertInto('schoolTests')
      .values({ jobId: job, schoolId: id, answers: JSON.stringify(answers), askedAt: at })
      .execute();
    const subject = `school ${school.code}`;
    const detail = { job };
    const change = { what: 'school test started', subject, why: 'own', at, by, detail };
    await writeChange(transaction, change);
    return { job };
  });
}

type Proving = { readonly target: KeptTarget; readonly uses: UsedProduct; readonly by: Person };

/** Why not is kept with the target, for its supplier; a school is told whom to ask. */
async function proveOnce(register: Register, { target, uses, by }: Proving): Promise<void> {
  try {
    await proveConsent(register, target, by);
  } catch (error) {
    throw error instanceof Refusal ? noConsent(uses) : error;
  }
}

async function played(register: Register, transaction: Kysely<Tables>, opposite: Opposite) {
  if (opposite.kind === 'reference') {
    return { ...jobTarget(register, {}), oin: referenceProduct.oin };
  }
  const { id, source } = await stillThere(transaction, opposite.target);
  return { ...jobTarget(register, { target: source }), targetId: id };
}

async function answersOf(database: Kysely<Tables>, { id }: FoundSchool): Promise<Answers> {
  const found = await database
    .selectFrom('schoolAnswers')
    .select('answers')
    .where('schoolId', '=', id)
    .executeTakeFirst();
  if (!found) throw notAnswered;
  return found.answers;
}

async function refuseSecond(database: Kysely<Tables>, { id }: FoundSchool): Promise<void> {
  const test = await newestTest(database, id);
  if (!test) return;
  if (isUnderWay(test)) throw underWay;
  if (test.hasRun && !test.result) throw notConcluded;
}

const notAnswered = new Refusal(
  'refused',
  text(
    'Beantwoord eerst de vragen over uw school: daarmee telt de testuitwisseling',
    'Answer the questions about your school first: by those the test exchange counts',
  ),
);

const underWay = new Refusal(
  'refused',
  text(
    'Er loopt al een testuitwisseling van uw school: wacht tot die klaar is, of breek haar af',
    'A test exchange of your school is under way already: wait until it has ended, or cancel it',
  ),
);

/** What did not go well is kept as well. */
const notConcluded = new Refusal(
  'refused',
  text(
    'De uitslag van de vorige testuitwisseling is nog niet vastgelegd: doe dat eerst',
    'What came of the last test exchange is not recorded yet: do that first',
  ),
);

function noConsent({ supplier }: UsedProduct): Refusal {
  return new Refusal(
    'refused',
    text(
      `De testomgeving van ${supplier} geeft op dit moment geen toestemming: probeer het later, of vraag ${supplier} om ernaar te kijken`,
      `The test environment of ${supplier} does not consent at this moment: try later, or ask ${supplier} to look at it`,
    ),
  );
}
