import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { MessageEntry } from '../wire.ts';
import { limits, renderShortened } from './shorten.ts';

/** Names a line of the transcript by what it is about: its message, the call of the driver, or what kind of line it is. */
export function renderTitle(page: Page, entry: Entry): Markup {
  const { say } = page;
  if (entry.kind === 'request') return renderMessageName(page, entry);
  if (entry.kind === 'response')
    return html`${renderMessageName(page, entry)}${statusOf(entry.status)}`;
  if (entry.kind === 'no-response') {
    return html`${say(words.silence)}: ${renderShortened(page, entry.why, limits.name)}`;
  }
  if (entry.kind === 'driver-called') return html`<code>${entry.call}</code>`;
  if (entry.kind === 'asked') return html`${say(words.asked)}`;
  return html`<code>${entry.kind}</code>`;
}

function renderMessageName(page: Page, message: MessageEntry): Markup {
  const content = page.contentOf(message);
  if (content.kind === 'xml')
    return html`<code>${renderShortened(page, content.name, limits.name)}</code>`;
  if (content.kind !== 'empty') return html`${page.say(words[content.kind])}`;
  if (message.kind === 'response') return html`${page.say(words.empty)}`;
  return html`<code>${message.method} ${renderShortened(page, message.path, limits.name)}</code>`;
}

/** That all went well needs no telling. */
function statusOf(status: number): string | undefined {
  return status === 200 ? undefined : ` HTTP ${status}`;
}

const words = {
  silence: text('geen antwoord', 'no answer'),
  asked: text('hier is om het oordeel gevraagd', 'here the judgement was asked for'),
  empty: text('zonder inhoud', 'without content'),
  text: text('geen welgevormde XML', 'no well-formed XML'),
  base64: text('geen leesbare tekst', 'no readable text'),
} as const;
