import { text } from '#words/text.ts';
import { Head } from '../../look/pieces.tsx';
import type { SignedInVisit } from '../visit.ts';
import { RunTable } from './run-table.tsx';

const perPage = 25;

/** Every run that somebody may know of, the newest first; of one product when the address names it. */
export async function runsPage(visit: SignedInVisit): Promise<Response> {
  const { say, ask, page, query, person } = visit;
  const [before, product] = [query('voor'), query('product')];
  const { jobs } = await ask('listJobs', {
    limit: perPage + 1,
    ...(before !== undefined && { before: Number(before) }),
    ...(product !== undefined && { product }),
  });
  const shown = jobs.slice(0, perPage);
  const next = jobs.length > perPage ? shown.at(-1)?.job : undefined;
  return page({
    title: words.title,
    body: (
      <>
        <Head
          over={product !== undefined && <a href="/runs">{say(words.all)}</a>}
          title={product ?? say(words.title)}
          lead={say(person.role === 'supplier' ? words.own : words.every)}
        />
        <div class="steady">
          <RunTable visit={visit} jobs={shown} />
        </div>
        {(next !== undefined || before !== undefined) && (
          <nav class="paging" aria-label={say(words.pages)}>
            {before !== undefined && <a href={addressOf(product)}>{say(words.first)}</a>}
            {next !== undefined && (
              <a href={addressOf(product, next)} rel="next">
                {say(words.next)}
              </a>
            )}
          </nav>
        )}
      </>
    ),
  });
}

function addressOf(product: string | undefined, before?: number): string {
  const query = new URLSearchParams({
    ...(product !== undefined && { product }),
    ...(before !== undefined && { voor: String(before) }),
  });
  return query.size === 0 ? '/runs' : `/runs?${query}`;
}

const words = {
  title: text('Runs', 'Runs'),
  all: text('Alle runs', 'All runs'),
  own: text(
    'Elke run van uw systemen, ook wat niet lukte, de nieuwste eerst.',
    'Every run of your systems, also what did not succeed, the newest first.',
  ),
  every: text(
    'Elke run die is gevraagd, ook wat niet lukte, de nieuwste eerst.',
    'Every run that was asked for, also what did not succeed, the newest first.',
  ),
  pages: text('Bladeren', 'Pages'),
  first: text('Naar de nieuwste', 'To the newest'),
  next: text('Eerdere runs', 'Earlier runs'),
} as const;
