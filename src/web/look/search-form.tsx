import type { Child } from 'hono/jsx';
import type { Text } from '#words/text.ts';
import type { Visit } from '../pages/visit.ts';
import { Input } from './forms.tsx';
import type { Piece } from './piece.ts';

/** Where what was found stands in a page. */
export const resultsId = 'resultaten';

type SearchProps = {
  /** The page that searches, and shows what was found. */
  readonly action: string;
  /** What the button says. */
  readonly find: string;
  /** Another piece of the page that changes with what was found, by its id. */
  readonly alsoChanges?: string;
  readonly children?: Child;
};

/** A form that searches as somebody types; without scripts it does so by its button. */
export function SearchForm({ action, find, alsoChanges, children }: SearchProps): Piece {
  return (
    <search>
      <form
        class="search"
        method="get"
        action={action}
        hx-get={action}
        hx-trigger="input delay:300ms, submit"
        hx-target={`#${resultsId}`}
        hx-select={`#${resultsId} > *`}
        hx-select-oob={alsoChanges === undefined ? undefined : `#${alsoChanges}:innerHTML`}
        hx-swap="innerHTML"
        hx-replace-url="true"
        hx-sync="this:replace"
      >
        {children}
        <div class="field">
          <button type="submit">{find}</button>
        </div>
      </form>
    </search>
  );
}

/** The field of such a form for words that are looked for, with what was looked for. */
export function SearchField({
  visit: { say, query },
  label,
  hint,
}: {
  readonly visit: Visit;
  readonly label: Text;
  readonly hint: Text;
}): Piece {
  return (
    <Input
      name="zoek"
      type="search"
      label={say(label)}
      hint={say(hint)}
      value={query('zoek')}
      isWide
    />
  );
}
