import { schoolCodeOf } from '#register/asking/school-code-of.ts';
import type { ToldSchool } from '#register/asking/tell-school.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Facts, Head, Notice, Section, State } from '../../look/pieces.tsx';
import { sayDay } from '../../look/say-time.ts';
import { Table } from '../../look/table.tsx';
import { RegionalDates } from '../public/school/regional-dates.tsx';
import { Transfers } from '../public/school/transfers.tsx';
import type { SignedInVisit } from '../visit.ts';
import { Contacts } from './contacts.tsx';
import { testPath } from './test-exchange/test-props.ts';

/**
 * What a school sees of itself: how it stands, what is missing, until when, its test exchanges, its dates, whom to
 * ask.
 */
export async function mySchoolPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, register, person } = visit;
  const code = await schoolCodeOf(register, person);
  const school = await ask('tellSchool', { school: code });
  const { contacts } = await ask('tellContacts', { school: code });
  return page({
    title: words.title,
    body: (
      <>
        <Head
          title={say(words.title)}
          lead={
            <>
              {school.name}, {school.place} <span class="code">{school.code}</span>
            </>
          }
        />
        <Summary visit={visit} school={school} />
        <Transfers visit={visit} school={school} />
        <TestExchanges visit={visit} school={school} />
        <RegionalDates visit={visit} school={school} />
        <Contacts visit={visit} contacts={contacts} />
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly school: ToldSchool };

function Summary({ visit: { say, language }, school }: Props): Piece {
  const { qualifications, missing, uses } = school;
  const counting = qualifications.filter(({ of, counts }) => of === 'product' && counts);
  const until = counting.map((its) => its.until).sort()[0];
  const own = qualifications.find(({ of, counts }) => of === 'school' && counts);
  const is = counting.length === 0 ? 'bad' : missing.length === 0 ? 'good' : 'wait';
  return (
    <Notice is={is} title={say(summaries[is])}>
      <Facts
        rows={[
          ['LAS', uses ? `${uses.product} ${uses.version} (${uses.supplier})` : say(words.unknown)],
          [say(words.until), until === undefined ? '–' : sayDay(until, language)],
          [
            say(words.ownTest),
            own ? `${say(words.passedUntil)} ${sayDay(own.until, language)}` : say(words.noTest),
          ],
        ]}
      />
      {missing.length > 0 && (
        <details open={is === 'bad'}>
          <summary>
            {say(words.missing)} ({missing.length})
          </summary>
          <ul>
            {missing.map((reason) => (
              <li>{say(reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

function TestExchanges({ visit: { say, language }, school }: Props): Piece {
  const { testExchanges } = school;
  return (
    <Section id="testuitwisseling" title={say(words.tests)}>
      {testExchanges.length === 0 ? (
        <p>{say(words.noTests)}</p>
      ) : (
        <Table
          caption={say(words.tests)}
          columns={[words.day, words.outcome, words.run].map(say)}
          rows={testExchanges.map(({ on, outcome, runId }) => [
            sayDay(on, language),
            outcome === 'passed' ? (
              <State is="good">{say(words.passed)}</State>
            ) : (
              <State is="bad">{say(words.notPassed)}</State>
            ),
            <span class="code">{runId}</span>,
          ])}
        />
      )}
      <p>
        <a class="button" href={testPath}>
          {say(words.toTest)}
        </a>
      </p>
    </Section>
  );
}

const summaries: Readonly<Record<'good' | 'wait' | 'bad', Text>> = {
  good: text('Uw school kan uitwisselen via OSO', 'Your school can exchange by OSO'),
  wait: text(
    'Uw school kan uitwisselen, maar niet voor elke overstap',
    'Your school can exchange, but not for every transfer',
  ),
  bad: text('Uw school kan nog niet uitwisselen via OSO', 'Your school cannot exchange by OSO yet'),
};

const words = {
  title: text('Mijn OSO', 'My OSO'),
  unknown: text('niet bekend', 'not known'),
  until: text('Geldig tot', 'Valid until'),
  ownTest: text('Eigen testuitwisseling', 'Own test exchange'),
  passedUntil: text('gedaan, telt tot', 'done, counts until'),
  noTest: text('niet bekend', 'none known'),
  missing: text('Wat ontbreekt', 'What is missing'),
  tests: text('Testuitwisselingen', 'Test exchanges'),
  noTests: text(
    'Van uw school is nog geen testuitwisseling bekend.',
    'No test exchange of your school is known yet.',
  ),
  toTest: text('Naar de testuitwisseling', 'To the test exchange'),
  day: text('Dag', 'Day'),
  outcome: text('Uitkomst', 'Outcome'),
  run: text('Nummer', 'Number'),
  passed: text('Geslaagd', 'Passed'),
  notPassed: text('Niet geslaagd', 'Not passed'),
} as const;
