import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import { isWireEntry, type Page } from '../page.ts';
import { renderEntry } from './entry.ts';

/** Shows the lines of the transcript that something refers to; of an exchange the message and its answer both. */
export function renderCitations(page: Page, cited: readonly number[]): Markup {
  if (cited.length === 0) return html`<p class="none">${page.say(words.nothing)}</p>`;
  const missing = cited.filter((seq) => !page.entries.has(seq));
  return html`${missing.map((seq) => renderMissing(page, seq))}${togetherWith(page, cited).map(
    (entries) =>
      html`<ol class="exchange">
${entries.map((entry) => renderEntry(page, { entry, among: entries, isCited: cited.includes(entry.seq) }))}</ol>
`,
  )}`;
}

/** Groups the cited entries by exchange, and adds the other half. */
function togetherWith(page: Page, cited: readonly number[]): (readonly Entry[])[] {
  const groups = cited.flatMap((seq) => {
    const entry = page.entries.get(seq);
    return entry ? [groupOf(page, entry)] : [];
  });
  return [...new Map(groups.map((group) => [group[0]?.seq, group])).values()];
}

function groupOf({ exchanges }: Page, entry: Entry): readonly Entry[] {
  return (isWireEntry(entry) && exchanges.get(entry.exchange)) || [entry];
}

function renderMissing(page: Page, seq: number): Markup {
  return html`<p class="none">${page.say(words.line)} ${seq}: ${page.say(words.missing)}</p>`;
}

const words = {
  nothing: text('Geen enkel bericht gaat hierover.', 'No message is about this.'),
  line: text('Regel', 'Line'),
  missing: text('staat niet in dit transcript', 'is not in this transcript'),
} as const;
