import { type Text, text } from '#words/text.ts';
import type { Visit } from '../pages/visit.ts';
import type { Page } from './page.ts';
import { Head } from './pieces.tsx';

type Told = { readonly title: Text; readonly said: Text; readonly status: Page['status'] & number };

/** What went wrong, in plain words, and where to go from there. */
export function errorPage({ say, person }: Visit, { title, said, status }: Told): Page {
  const [first, ...others] = sentences(say(said));
  return {
    title,
    status,
    body: (
      <>
        <Head title={say(title)} lead={first} />
        {others.map((line) => (
          <p>{line}</p>
        ))}
        <p>
          <a href="/">{say(text('Naar het overzicht van scholen', 'To the list of schools'))}</a>
        </p>
        {!person && status === 403 && (
          <p>
            <a href="/aanmelden">{say(text('Aanmelden', 'Sign in'))}</a>
          </p>
        )}
      </>
    ),
  };
}

/** What a command says ends without a stop; what a page says is a sentence. */
function sentences(said: string): readonly string[] {
  return said.split('\n').map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`));
}
