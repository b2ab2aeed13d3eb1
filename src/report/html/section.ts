import { type Text, text } from '#words/text.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** One part of the report under a heading. */
export type Section = { readonly id: string; readonly title: Text; readonly body: Markup };

/** Writes a section with its heading. */
export function renderSection({ say }: Page, { id, title, body }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${say(title)}</h2>
${body}
</section>
`;
}

/** Writes links to the sections. */
export function renderContents({ say }: Page, sections: readonly Section[]): Markup {
  const links = sections.map(({ id, title }) => html`<li><a href="#${id}">${say(title)}</a></li>`);
  return html`<nav aria-label="${say(contents)}"><ol>${links}</ol></nav>`;
}

const contents = text('Inhoud', 'Contents');
