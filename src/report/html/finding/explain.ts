import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';

/** Says by which command a requirement is explained: the page itself asks nothing of anybody. */
export function renderExplain({ language, say }: Page, requirement: string): Markup {
  const spoken = language === 'nl' ? '' : ` --lang ${language}`;
  return html`<p class="repeat">${say(words.explain)} <code>npx oso-keur explain ${requirement}${spoken}</code></p>`;
}

const words = {
  explain: text(
    'Uitleg, met een bericht dat wel voldoet:',
    'Explained, with a message that does satisfy it:',
  ),
} as const;
