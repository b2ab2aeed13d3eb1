import { type Text, text } from '#words/text.ts';
import type { Visit } from '../pages/visit.ts';
import type { Piece } from './piece.ts';
import { resultsId } from './search-form.tsx';

type PagingProps = {
  readonly visit: Visit;
  /** What in the address tells where a page begins. */
  readonly by: string;
  /** Where the next page begins; null where there is none. */
  readonly next: string | number | null;
  /** What the next page is called. */
  readonly named: Text;
};

/** Leads to the next page of what was found, and back to the first; nothing where all is on one. */
export function Paging({ visit, by, next, named }: PagingProps): Piece | null {
  const { say, context, query } = visit;
  const isFirst = query(by) === undefined;
  if (next === null && isFirst) return null;
  const { pathname, searchParams } = new URL(context.req.url);
  const at = (start: string | number | undefined) => {
    const asked = [...searchParams].filter(([name, value]) => name !== by && value !== '');
    const from: [string, string][] = start === undefined ? [] : [[by, String(start)]];
    return `${pathname}?${new URLSearchParams([...asked, ...from])}#${resultsId}`;
  };
  return (
    <nav class="paging" aria-label={say(words.pages)}>
      {!isFirst && <a href={at(undefined)}>{say(words.first)}</a>}
      {next !== null && (
        <a href={at(next)} rel="next">
          {say(named)}
        </a>
      )}
    </nav>
  );
}

const words = {
  pages: text('Bladeren', 'Pages'),
  first: text('Terug naar het begin', 'Back to the start'),
} as const;
