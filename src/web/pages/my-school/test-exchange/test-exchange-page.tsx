import { schoolCodeOf } from '#register/asking/school-code-of.ts';
import type { Refusal } from '#register/refusal.ts';
import { isUnderWay } from '#register/school-tests/own-test.ts';
import type { ToldTestExchange } from '#register/school-tests/tell-test-exchange.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Head, Notice } from '../../../look/pieces.tsx';
import type { OpenStreams } from '../../../sessions/open-streams.ts';
import { Live } from '../../progress/live.tsx';
import { liveStream } from '../../progress/live-stream.ts';
import type { SignedInVisit } from '../../visit.ts';
import { Before } from './before.tsx';
import { Outcome } from './outcome.tsx';
import { Playing } from './playing.tsx';
import { Questions } from './questions.tsx';
import { type Stage, stageOf } from './stage.ts';
import { Start } from './start.tsx';
import { testPath } from './test-props.ts';
import { Where } from './where.tsx';

/** What a form asked that was not done, and at which step that is told. */
export type NotDone = { readonly refusal: Refusal; readonly stage?: Stage | undefined };

/** Leads a school through its test exchange, always showing at which step it is. */
export async function testExchangePage(
  visit: SignedInVisit,
  notDone?: NotDone | undefined,
): Promise<Response> {
  const { say, page, query } = visit;
  const told = await toldOf(visit);
  const stage = notDone?.stage ?? stageOf(told, query('stap'));
  const isPlayed = told.test !== null && isUnderWay(told.test);
  return page({
    title: words.title,
    status: notDone ? 422 : 200,
    isLive: isPlayed,
    body: (
      <>
        <Head
          over={<a href="/mijn-oso">{say(words.back)}</a>}
          title={say(words.title)}
          lead={
            <>
              {told.school.name} <span class="code">{told.school.code}</span>
            </>
          }
        />
        {notDone && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(notDone.refusal.said)}.</p>
          </Notice>
        )}
        <Live id="stand" from={isPlayed ? `${testPath}/voortgang` : undefined}>
          {await stagePiece(visit, told, stage)}
        </Live>
        {isPlayed && (
          <noscript>
            <p>
              <a href={testPath}>{say(words.anew)}</a>
            </p>
          </noscript>
        )}
      </>
    ),
  });
}

/** What the test exchange tells, as it tells it: the piece of its page that changes. */
export async function testExchangeStream(
  visit: SignedInVisit,
  streams: OpenStreams,
): Promise<Response> {
  const { test } = await toldOf(visit);
  if (!test) return visit.goTo(testPath);
  const piece = async () => {
    const told = await toldOf(visit);
    return stagePiece(visit, told, stageOf(told, undefined));
  };
  return liveStream(visit, { job: test.job, piece }, streams);
}

async function toldOf({ ask, register, person }: SignedInVisit): Promise<ToldTestExchange> {
  return ask('tellTestExchange', { school: await schoolCodeOf(register, person) });
}

async function stagePiece(
  visit: SignedInVisit,
  told: ToldTestExchange,
  stage: Stage,
): Promise<Piece> {
  const props = { visit, told };
  const { contacts } = await visit.ask('tellContacts', { school: told.school.code });
  return (
    <>
      <Where visit={visit} stage={stage} />
      {stage === 'before' && <Before {...props} contacts={contacts} />}
      {stage === 'questions' && <Questions {...props} />}
      {stage === 'start' && <Start {...props} />}
      {stage === 'playing' && told.test && <Playing visit={visit} test={told.test} />}
      {stage === 'outcome' && <Outcome {...props} />}
    </>
  );
}

const words = {
  title: text('Testuitwisseling', 'Test exchange'),
  back: text('Mijn OSO', 'My OSO'),
  notDone: text('Dit kan nu niet', 'This cannot be done now'),
  anew: text('Vernieuwen', 'Refresh'),
} as const;
