import type { ListedRequest } from '#register/issuing/tell-request.ts';
import type { Refusal } from '#register/refusal.ts';
import { verdictWords } from '#report/words.ts';
import { type Text, text } from '#words/text.ts';
import type { Piece } from '../../../look/piece.ts';
import { Head, Notice, Section, State } from '../../../look/pieces.tsx';
import { sayDayOf } from '../../../look/say-time.ts';
import { capital } from '../../../look/school-words.ts';
import { Table } from '../../../look/table.tsx';
import type { SignedInVisit } from '../../visit.ts';
import { ranByNames, requestStandings, requestStates, verdictStandings } from '../desk-words.ts';
import { dueIn, StatusListDue } from '../status-list-due.tsx';
import { HandIn } from './hand-in.tsx';

/** What waits on the service desk: what waits for who looks first, then the rest, then what was decided lately. */
export async function requestsPage(
  visit: SignedInVisit,
  refusal?: Refusal | undefined,
): Promise<Response> {
  const { say, ask, page, person } = visit;
  const { requests: open } = await ask('listRequests', {});
  const { requests: newest } = await ask('listRequests', { all: true });
  const signing = await ask('tellSigning', {});
  const isMine = ({ agreedBy }: ListedRequest) => agreedBy === person.handle;
  const forMe = open.filter((each) => !isMine(each));
  const seconded = forMe.filter(({ state }) => state === 'seconded');
  const waiting = forMe.filter(({ state }) => state === 'waiting');
  const closed = newest.filter(({ state }) => state === 'issued' || state === 'refused');
  return page({
    title: words.title,
    status: refusal ? 422 : 200,
    body: (
      <>
        <Head title={say(words.title)} lead={say(leadOf(forMe.length))} />
        {refusal && (
          <Notice is="bad" title={say(words.notTaken)}>
            <p>{say(refusal.said)}</p>
          </Notice>
        )}
        {dueIn(visit, signing) && <StatusListDue visit={visit} signing={signing} />}
        <div class="steady">
          <Requests visit={visit} id="tweede" title={words.second} requests={seconded} />
          <Requests visit={visit} id="eerste" title={words.first} requests={waiting} />
          <Requests
            visit={visit}
            id="van-u"
            title={words.mine}
            requests={open.filter(isMine)}
            columns="open"
          />
          <HandIn visit={visit} />
          <Requests
            visit={visit}
            id="afgedaan"
            title={words.decided}
            requests={closed.slice(0, 10)}
            columns="closed"
          />
        </div>
      </>
    ),
  });
}

function leadOf(count: number): Text {
  if (count === 0) return words.nothing;
  if (count === 1) return text('Eén aanvraag wacht op u.', 'One request waits for you.');
  return text(`${count} aanvragen wachten op u.`, `${count} requests wait for you.`);
}

type Props = {
  readonly visit: SignedInVisit;
  readonly id: string;
  readonly title: Text;
  readonly requests: readonly ListedRequest[];
  readonly columns?: 'open' | 'closed';
};

function Requests({ visit, id, title, requests, columns = 'open' }: Props): Piece | null {
  const { say, language } = visit;
  if (requests.length === 0) return null;
  const last = columns === 'open' ? words.agreed : words.state;
  return (
    <Section id={id} title={say(title)}>
      <Table
        caption={say(title)}
        columns={[words.product, words.verdict, words.ranBy, words.since, last].map(say)}
        rows={requests.map((row) => [
          <>
            <a href={`/servicedesk/aanvragen/${row.request}`}>
              {row.product} {row.version}
            </a>{' '}
            <span class="soft small">
              {row.supplier}, {row.renews === null ? say(words.asked) : say(words.renewal)}{' '}
              {row.request}
            </span>
          </>,
          <State is={verdictStandings[row.outcome]}>
            {capital(say(verdictWords[row.outcome]))}
          </State>,
          say(ranByNames[row.ranBy]),
          sayDayOf(row.askedAt, language),
          columns === 'open' ? (
            (row.agreedBy ?? '–')
          ) : (
            <State is={requestStandings[row.state]}>{say(requestStates[row.state])}</State>
          ),
        ])}
      />
    </Section>
  );
}

const words = {
  title: text('Aanvragen', 'Requests'),
  nothing: text('Er wacht niets op u.', 'Nothing waits for you.'),
  notTaken: text('De bundel is niet aangenomen', 'The bundle was not taken in'),
  second: text('Wacht op u als tweede', 'Waits for you as the second'),
  first: text('Wacht op een eerste', 'Waits for a first'),
  mine: text('U stemde in; wacht op een ander', 'You agreed; waits for another'),
  decided: text('Onlangs afgedaan', 'Decided lately'),
  product: text('Product', 'Product'),
  verdict: text('Oordeel', 'Verdict'),
  ranBy: text('Run door', 'Run by'),
  since: text('Gevraagd op', 'Asked on'),
  agreed: text('Ingestemd', 'Agreed'),
  state: text('Besluit', 'Decision'),
  asked: text('aanvraag', 'request'),
  renewal: text('verlenging, aanvraag', 'renewal, request'),
} as const;
