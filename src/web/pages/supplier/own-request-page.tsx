import type { ToldRequest } from '#register/issuing/tell-request.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice } from '../../look/pieces.tsx';
import { requestStandings, requestStates } from '../service-desk/desk-words.ts';
import { Decisions } from '../service-desk/requests/decisions.tsx';
import { RequestFacts } from '../service-desk/requests/request-facts.tsx';
import { Verdicts } from '../service-desk/requests/verdicts.tsx';
import type { SignedInVisit } from '../visit.ts';

/** A request of a supplier: how far it is, what was said about it, and what was issued. */
export async function ownRequestPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, part } = visit;
  const request = await ask('tellRequest', { request: Number(part('request')) });
  const title = `${request.product} ${request.version}`;
  return page({
    title: text(`Aanvraag ${request.request}: ${title}`, `Request ${request.request}: ${title}`),
    body: (
      <>
        <Head
          over={<a href="/leverancier">{say(words.back)}</a>}
          title={title}
          lead={`${say(words.request)} ${request.request}`}
        />
        <Stands visit={visit} request={request} />
        <RequestFacts visit={visit} request={request} />
        <Verdicts visit={visit} request={request} />
        <Decisions visit={visit} request={request} />
      </>
    ),
  });
}

type Props = { readonly visit: SignedInVisit; readonly request: ToldRequest };

function Stands({ visit: { say }, request }: Props): Piece {
  const { state, statement, decisions } = request;
  const refusal = decisions.find(({ decision }) => decision === 'refuse');
  return (
    <Notice is={requestStandings[state]} title={say(requestStates[state])}>
      <p>{say(meanings[state])}</p>
      {refusal && (
        <p>
          <strong>{say(words.because)}</strong> {refusal.why}
        </p>
      )}
      {statement !== null && (
        <p class="standing">
          {files.map(([file, name]) => (
            <a href={`/aanvragen/${request.request}/${file}`}>{say(name)}</a>
          ))}
        </p>
      )}
    </Notice>
  );
}

const meanings: Readonly<Record<ToldRequest['state'], Text>> = {
  waiting: text(
    'De servicedesk gaat de run na. Daarna beslissen twee mensen. U hoeft niets te doen.',
    'The service desk verifies the run. Two people decide after that. You need not do anything.',
  ),
  seconded: text(
    'Eén van de twee stemde in. U hoeft niets te doen.',
    'One of the two agreed. You need not do anything.',
  ),
  issued: text(
    'De kwalificatie is uitgegeven. De verklaring is ondertekend, en ieder kan haar nagaan.',
    'The qualification was issued. The statement is signed, and anybody can verify it.',
  ),
  refused: text(
    'De kwalificatie is niet uitgegeven. Is verholpen waarom niet, speel dan een nieuwe run en vraag opnieuw aan.',
    'The qualification was not issued. Once the reason is mended, play a new run and request again.',
  ),
};

const files = [
  ['verklaring', text('De verklaring (JWS)', 'The statement (JWS)')],
  ['certificaat', text('Het certificaat', 'The certificate')],
  ['keurmerk', text('Het keurmerk (SVG)', 'The badge (SVG)')],
] as const;

const words = {
  back: text('Mijn producten', 'My products'),
  request: text('Aanvraag', 'Request'),
  because: text('Waarom niet:', 'Why not:'),
} as const;
