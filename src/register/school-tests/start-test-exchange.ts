import type { Kysely } from 'kysely';
import { text } from '#words/text.ts';
import type { FoundSchool } from '../asking/find-school.ts';
import type { Answers } from '../database/school-test-tables.ts';
import type { Tables } from '../database/tables.ts';
import { jobTarget } from '../jobs/job-target.ts';
import type { StartedJob } from '../jobs/start-job.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { writeChange } from '../write-change.ts';
import { isUnderWay, newestTest, type OfSchool, ownSchool } from './own-test.ts';
import { testKeys } from './test-exchange.ts';
import { whomSchoolPlays } from './whom-school-plays.ts';

/**
 * Lets a worker play the test exchange of a school, with the version that it uses. What it answered until now goes with it.
 *
 * @throws Refusal when it answered nothing yet, nobody is there to play with, or one is under way.
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
  const { uses, opposite, release } = await whomSchoolPlays(register, school);
  if (!uses) throw unknownLas;
  if (!opposite) throw nobodyToPlay(`${uses.product} ${uses.version}`, uses.supplier);
  const only = testKeys({ sector: school.sector, release });
  return database.transaction().execute(async (transaction) => {
    const { id } = school;
    await transaction.selectFrom('schools').select('id').where('id', '=', id).forUpdate().execute();
    await refuseSecond(transaction, school);
    const { job } = await transaction
      .insertInto('jobs')
      .values({
        kind: 'qualify',
        ...jobTarget(register, {}),
        options: JSON.stringify({ release, only }),
        askedBy: by.id,
      })
      .returning('id as job')
      .executeTakeFirstOrThrow();
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

const unknownLas = new Refusal(
  'refused',
  text(
    'Het is niet bekend welk LAS uw school gebruikt: vraag de servicedesk om dat vast te leggen',
    'It is not known which LAS your school uses: ask the service desk to enter that',
  ),
);

function nobodyToPlay(las: string, supplier: string): Refusal {
  return new Refusal(
    'refused',
    text(
      `Van ${las} is er geen testomgeving waarmee scholen kunnen spelen: vraag ${supplier} om die aan te bieden`,
      `Of ${las} there is no test environment with which schools can play: ask ${supplier} to offer one`,
    ),
  );
}
