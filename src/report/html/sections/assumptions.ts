import type { ToldAssumption } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';
import { renderTable } from '../table.ts';

/** Lists what we took for true because nobody told us. */
export function renderAssumptions({ record, say }: Page): Section | undefined {
  if (record.assumptions.length === 0) return undefined;
  const table = renderTable({
    name: 'assumptions',
    caption: say(words.caption),
    columns: [words.id, words.what, words.why, words.changedBy, words.state].map(say),
    rows: record.assumptions.map(({ id, what, why, changedBy, ...word }) => ({
      id,
      cells: [
        html`<span class="id">${id}</span>`,
        html`${say(what)}`,
        html`${say(why)}`,
        html`${say(changedBy)}`,
        html`${say(word.isConfirmed ? words.confirmed : words.open)}${renderWord(word)}`,
      ],
    })),
  });
  return {
    id: 'assumptions',
    title: text('Aannamen', 'Assumptions'),
    body: html`<p>${say(words.meaning)}</p>
${table}`,
  };
}

/** Whose word a confirmation is, and by what it is known. */
function renderWord({ by, note }: Pick<ToldAssumption, 'by' | 'note'>): Markup {
  return by === undefined ? html`` : html` (${by}: ${note ?? ''})`;
}

const words = {
  meaning: text(
    'Een aanname is iets wat de openbare stukken over OSO niet vertellen en wat OSO Keur daarom zelf heeft ingevuld; zolang zij niet is bevestigd, wordt een overtreding die erop rust niet tegen het systeem geteld.',
    'An assumption is something that the public record of OSO does not tell and that OSO Keur therefore filled in itself; until it is confirmed, a breach that rests on it does not count against the system.',
  ),
  caption: text('Wat OSO Keur heeft aangenomen', 'What OSO Keur assumed'),
  id: text('Aanname', 'Assumption'),
  what: text('Wat', 'What'),
  why: text('Waarom', 'Why'),
  changedBy: text('Wat dit zou veranderen', 'What would change it'),
  state: text('Stand', 'State'),
  confirmed: text('bevestigd', 'confirmed'),
  open: text('open', 'open'),
} as const;
