import type { ListedRequest } from '#register/issuing/tell-request.ts';
import { text } from '#words/text.ts';
import type { Piece } from '../../look/piece.ts';
import { Head, Notice, Section, State } from '../../look/pieces.tsx';
import { sayDayOf } from '../../look/say-time.ts';
import { Table } from '../../look/table.tsx';
import { RunTable } from '../runs/run-table.tsx';
import { requestStandings, requestStates } from '../service-desk/desk-words.ts';
import type { SignedInVisit } from '../visit.ts';
import { type NextStep, nextSteps } from './next-steps.ts';
import { ProductSection } from './product.tsx';

/** What a supplier sees of itself: what is to be done, its products, its requests, its last runs. */
export async function supplierPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, register } = visit;
  const supplier = await ask('tellSupplier', {});
  const { jobs } = await ask('listJobs', { limit: 200 });
  const { requests } = await ask('listRequests', { all: true });
  const steps = nextSteps({ supplier, jobs, requests, now: register.now() });
  return page({
    title: words.title,
    body: (
      <>
        <Head
          title={say(words.title)}
          lead={
            <>
              {supplier.name} <span class="code">OIN {supplier.oin}</span>
            </>
          }
        />
        <ToDo visit={visit} steps={steps} />
        {supplier.products.map((product) => (
          <ProductSection visit={visit} supplier={supplier.name} product={product} jobs={jobs} />
        ))}
        {supplier.products.length === 0 && <p>{say(words.noProducts)}</p>}
        <Requests visit={visit} requests={requests} />
        <Section id="laatste-runs" title={say(words.runs)}>
          <div class="steady">
            <RunTable visit={visit} jobs={jobs.slice(0, 5)} />
          </div>
          {jobs.length > 5 && (
            <p>
              <a href="/runs">{say(words.allRuns)}</a>
            </p>
          )}
        </Section>
      </>
    ),
  });
}

function ToDo({
  visit: { say },
  steps,
}: {
  readonly visit: SignedInVisit;
  readonly steps: readonly NextStep[];
}): Piece {
  if (steps.length === 0) return <Notice is="good" title={say(words.nothingToDo)} />;
  return (
    <Notice is="wait" title={say(words.toDo)}>
      <ul>
        {steps.map(({ said, at }) => (
          <li>
            <a href={at}>{say(said)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Requests({
  visit: { say, language },
  requests,
}: {
  readonly visit: SignedInVisit;
  readonly requests: readonly ListedRequest[];
}): Piece | null {
  if (requests.length === 0) return null;
  return (
    <Section id="aanvragen" title={say(words.requests)}>
      <div class="steady">
        <Table
          caption={say(words.requests)}
          columns={[words.product, words.asked, words.state].map(say)}
          rows={requests.slice(0, 10).map(({ request, product, version, askedAt, state }) => [
            <a href={`/aanvragen/${request}`}>
              {product} {version}
            </a>,
            sayDayOf(askedAt, language),
            <State is={requestStandings[state]}>{say(requestStates[state])}</State>,
          ])}
        />
      </div>
    </Section>
  );
}

const words = {
  title: text('Mijn producten', 'My products'),
  toDo: text('Wat u nu kunt doen', 'What you can do now'),
  nothingToDo: text('Er is nu niets te doen', 'There is nothing to do now'),
  noProducts: text(
    'Er staat nog geen product van u in het register. Dat komt er met de eerste run waarmee u een kwalificatie aanvraagt.',
    'No product of yours is in the register yet. It comes with the first run by which you request a qualification.',
  ),
  requests: text('Aanvragen', 'Requests'),
  product: text('Product', 'Product'),
  asked: text('Gevraagd', 'Asked'),
  state: text('Stand', 'State'),
  runs: text('Laatste runs', 'Last runs'),
  allRuns: text('Alle runs', 'All runs'),
} as const;
