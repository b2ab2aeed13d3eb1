import { text } from '#words/text.ts';
import { html, type Markup, write } from '../markup.ts';
import { renderEntry } from '../message/entry.ts';
import { limits } from '../message/shorten.ts';
import type { Page } from '../page.ts';
import type { Section } from '../section.ts';

/** Shows every line of the transcript that a finding or a remark cites, each once, in the order in which it happened. */
export function renderMessages(page: Page): Section | undefined {
  if (page.cited.size === 0) return undefined;
  const shown = [...renderAll(page)].sort(([one], [other]) => one - other);
  return {
    id: 'messages',
    title: text('Berichten', 'Messages'),
    body: html`<p>${page.say(intro)}</p>
${shown.map(([, entry]) => entry)}`,
  };
}

/** What the worst findings cite is shown whole; once a page has become too long, of the others a part. */
function* renderAll(page: Page): Generator<readonly [number, Markup]> {
  let length = 0;
  for (const [seq, citations] of page.cited) {
    const entry = page.entries.get(seq);
    if (!entry) continue;
    const rendered = renderEntry(page, entry, { citations, isPart: length > limits.page });
    length += write(rendered).length;
    yield [seq, rendered];
  }
}

const intro = text(
  'Wat bevindingen en opmerkingen aanhalen, met de andere helft van elke uitwisseling. Regelnummers verwijzen naar transcript.ndjson; tijden zijn Nederlandse tijd. Waar een bericht is ingekort, staat erbij hoeveel er ontbreekt.',
  'What findings and remarks cite, with the other half of each exchange. Line numbers refer to transcript.ndjson; times are Dutch time. Where a message was cut, it says how much is left out.',
);
