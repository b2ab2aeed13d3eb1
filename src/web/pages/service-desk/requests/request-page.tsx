import type { ToldRequest } from '#register/issuing/tell-request.ts';
import type { Refusal } from '#register/refusal.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Head, Notice, Section, State } from '../../../look/pieces.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { requestStandings, requestStates } from '../desk-words.ts';
import { Decide } from './decide.tsx';
import { Decisions } from './decisions.tsx';
import { Evidence, Waivers } from './evidence.tsx';
import { RequestFacts } from './request-facts.tsx';
import { Verdicts } from './verdicts.tsx';

/** All that whoever decides on a request has to see, its evidence verified just now; the decision is at the end. */
export async function requestPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, part } = visit;
  const request = await ask('tellRequest', { request: Number(part('request')) });
  const isOpen = request.state === 'waiting' || request.state === 'seconded';
  const examined = isOpen ? await ask('examineRequest', { request: request.request }) : undefined;
  const signing = await ask('tellSigning', {});
  const title = `${request.product} ${request.version}`;
  return page({
    title: text(`Aanvraag ${request.request}: ${title}`, `Request ${request.request}: ${title}`),
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head
          over={<a href="/servicedesk/aanvragen">{say(words.back)}</a>}
          title={title}
          lead={
            <>
              {request.supplier}, {say(words.request)} {request.request}
            </>
          }
        />
        {refusal && (
          <Notice is="bad" title={say(words.notDone)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        <About visit={visit} request={request} isOpen={isOpen} />
        <Verdicts visit={visit} request={request} />
        {examined && <Waivers visit={visit} waivers={examined.waivers} />}
        {examined && <Evidence visit={visit} examined={examined} />}
        <Section id="verschil" title={say(words.diff)}>
          <pre class="printed">{say(request.diff).trim()}</pre>
        </Section>
        <Decisions visit={visit} request={request} />
        {examined && (
          <Decide visit={visit} request={request} examined={examined} signing={signing} />
        )}
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly request: ToldRequest };

function About({ visit, request, isOpen }: Props & { readonly isOpen: boolean }): Piece {
  const { say } = visit;
  const { state, renews, statement } = request;
  return (
    <>
      <p class="standing">
        <State is={requestStandings[state]}>{say(requestStates[state])}</State>
        {isOpen && <a href="#besluit">{say(words.toDecision)}</a>}
        {statement !== null && (
          <a href={`/servicedesk/kwalificaties/${statement}`}>{say(words.statement)}</a>
        )}
        {!isOpen && (
          <a href={`/servicedesk/berichten/${state}-${request.request}`}>{say(words.letter)}</a>
        )}
      </p>
      <RequestFacts
        visit={visit}
        request={request}
        also={
          renews === null
            ? []
            : [
                [
                  say(words.renews),
                  <a href={`/servicedesk/kwalificaties/${renews}`}>{say(words.thisStatement)}</a>,
                ],
              ]
        }
      />
    </>
  );
}

const words = {
  back: text('Alle aanvragen', 'All requests'),
  request: text('aanvraag', 'request'),
  notDone: text('Er is niets veranderd', 'Nothing has changed'),
  toDecision: text('Naar het besluit', 'To the decision'),
  statement: text('Naar de verklaring', 'To the statement'),
  letter: text('Bericht aan de leverancier', 'Message to the supplier'),
  renews: text('Verlengt', 'Renews'),
  thisStatement: text('deze verklaring', 'this statement'),
  diff: text('Wat veranderde sinds de vorige run', 'What changed since the last run'),
} as const;
