import type { ToldTestResult } from '#register/database/school-test-tables.ts';
import { writeLetter } from '#register/school-tests/write-letter.ts';
import { text } from '#words/text.ts';
import { PostForm } from '../../../look/forms.tsx';
import type { Piece } from '../../../look/piece.ts';
import { Notice, Section, State } from '../../../look/pieces.tsx';
import { sayDayOf } from '../../../look/say-time.ts';
import { type TestProps, testPath } from './test-props.ts';

/** What came of it: to be recorded once, and after that told. */
export function Outcome({ visit, told: { test } }: TestProps): Piece {
  return test?.result ? (
    <Recorded visit={visit} result={test.result} />
  ) : (
    <ToRecord visit={visit} />
  );
}

function ToRecord({ visit }: Pick<TestProps, 'visit'>): Piece {
  const { say } = visit;
  return (
    <Section id="vastleggen" title={say(words.played)}>
      <p>{say(words.record)}</p>
      <PostForm visit={visit} action={`${testPath}/uitslag`}>
        <button type="submit">{say(words.doRecord)}</button>
      </PostForm>
    </Section>
  );
}

function Recorded({
  visit,
  result,
}: Pick<TestProps, 'visit'> & { readonly result: ToldTestResult }): Piece {
  const { say, language } = visit;
  const { isQualified, steps, checklist, until } = result;
  return (
    <>
      <Notice
        is={isQualified ? 'good' : 'bad'}
        title={say(isQualified ? words.qualified : words.notQualified)}
      >
        <p>
          {until === null
            ? say(words.whatNow)
            : `${say(words.until)} ${sayDayOf(new Date(until), language)}.`}
        </p>
      </Notice>
      <Section id="stappen" title={say(words.steps)}>
        <ol class="played">
          {steps.map(({ what, isPassed }) => (
            <li>
              {say(what)}:{' '}
              <State is={isPassed ? 'good' : 'bad'}>
                {say(isPassed ? words.passed : words.notPassed)}
              </State>
            </li>
          ))}
        </ol>
        {checklist.every(({ isAnswered }) => isAnswered) ? null : (
          <>
            <p>{say(words.open)}</p>
            <ul>
              {checklist
                .filter(({ isAnswered }) => !isAnswered)
                .map(({ question }) => (
                  <li>{say(question)}</li>
                ))}
            </ul>
          </>
        )}
      </Section>
      <Section id="brief" title={say(words.letter)}>
        <pre class="printed" lang="nl">
          {writeLetter(result).trim()}
        </pre>
      </Section>
      <p class="standing">
        <a href="/mijn-oso">{say(words.toMine)}</a>
        <a href={`${testPath}?stap=1`}>{say(words.again)}</a>
      </p>
    </>
  );
}

const words = {
  played: text('De testuitwisseling is gespeeld', 'The test exchange was played'),
  record: text(
    'Leg nu de uitslag vast. Alles wat over de lijn ging wordt dan nagekeken, en u ziet of uw school gekwalificeerd is.',
    'Record the outcome now. All that crossed the line is checked then, and you see whether your school is qualified.',
  ),
  doRecord: text('Uitslag vastleggen', 'Record the outcome'),
  qualified: text('Uw school is gekwalificeerd', 'Your school is qualified'),
  notQualified: text('Uw school is nog niet gekwalificeerd', 'Your school is not qualified yet'),
  until: text(
    'Dat geldt zolang u deze versie van uw LAS gebruikt, tot',
    'It stands while you use this version of your LAS, until',
  ),
  whatNow: text(
    'Hieronder staat wat niet goed ging, en wat u daaraan kunt doen.',
    'Below stands what did not go well, and what you can do about it.',
  ),
  steps: text('Wat er is gespeeld', 'What was played'),
  passed: text('gelukt', 'passed'),
  notPassed: text('niet gelukt', 'did not pass'),
  open: text('Met “nee” beantwoord:', 'Answered with “no”:'),
  letter: text('Brief aan uw school', 'Letter to your school'),
  toMine: text('Naar Mijn OSO', 'To My OSO'),
  again: text('Opnieuw doen', 'Do it again'),
} as const;
