import type { Entry } from '#evidence/entry.ts';
import { text } from '#words/text.ts';
import type { Page } from '../page.ts';
import { isRawEntry, type MessageEntry } from '../wire.ts';
import { sayRawTitle } from './raw.ts';
import { limits } from './shorten.ts';

/** Names a line of the transcript by what it is about: its message, the call of the driver, or what kind of line it is. */
export function sayTitle(page: Page, entry: Entry): string {
  const title = titleOf(page, entry);
  return title.length > limits.name ? `${title.slice(0, limits.name)}…` : title;
}

function titleOf(page: Page, entry: Entry): string {
  const { say } = page;
  if (entry.kind === 'request') return nameOf(page, entry);
  if (entry.kind === 'response') return `${nameOf(page, entry)}${statusOf(entry.status)}`;
  if (entry.kind === 'no-response') return `${say(words.silence)}: ${entry.why}`;
  if (isRawEntry(entry)) return sayRawTitle(page, entry);
  if (entry.kind === 'driver-called') return entry.call;
  return entry.kind === 'asked' ? say(words.asked) : entry.kind;
}

function nameOf(page: Page, message: MessageEntry): string {
  const content = page.contentOf(message);
  if (content.kind === 'xml') return content.name;
  if (content.kind !== 'empty') return page.say(words[content.kind]);
  return message.kind === 'response' ? page.say(words.empty) : `${message.method} ${message.path}`;
}

/** That all went well needs no telling. */
function statusOf(status: number): string {
  return status === 200 ? '' : ` HTTP ${status}`;
}

const words = {
  silence: text('geen antwoord', 'no answer'),
  asked: text('hier is om het oordeel gevraagd', 'here the judgement was asked for'),
  empty: text('zonder inhoud', 'without content'),
  text: text('geen welgevormde XML', 'no well-formed XML'),
  base64: text('geen leesbare tekst', 'no readable text'),
} as const;
