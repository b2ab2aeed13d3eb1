import { bytesOf } from '#evidence/body.ts';
import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { RawEntry } from '../wire.ts';
import { formatCount } from '../wording.ts';
import { renderFields } from './fields.ts';
import { limits } from './shorten.ts';

/** Shows bytes that need be no message, as far as there is room: what no sign of ASCII stands for by its number. */
export function renderRaw(page: Page, entry: RawEntry, isPart: boolean): Markup {
  const bytes = bytesOf(entry.bytes);
  const most = isPart ? limits.value : limits.raw;
  const leftOut = bytes.length - most;
  const gap =
    leftOut > 0 &&
    html`<span class="left-out">[… ${formatCount(leftOut, page)} ${page.say(words.leftOut)}]</span>`;
  return html`${renderFields(page, toldOf(entry))}<p class="why">${page.say(words.how)}</p>
<pre class="bytes">${escaped(bytes.subarray(0, most))}${gap || undefined}</pre>`;
}

/** Names bytes by what was sent, or how it ended. */
export function sayRawTitle(page: Page, entry: RawEntry): string {
  if (entry.kind === 'raw-ended') return page.say(endings[entry.ending]);
  return `${page.say(words.malformed)} ${entry.malformed.base}`;
}

/** What was wrong with it, or what is known of how it ended. */
function toldOf(entry: RawEntry): object {
  if (entry.kind === 'raw-sent') return entry.malformed;
  const { afterMs, certificate, why } = entry;
  return { afterMs, ...(certificate && { certificate: certificate.subject }), ...(why && { why }) };
}

/** Gives bytes as text of ASCII. Where a line ends one begins, so that it can be read. */
function escaped(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^\x20-\x5b\x5d-\x7e]/g, (sign) => named[sign] ?? `\\x${hexOf(sign)}`);
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\r': '\\r',
  '\n': '\\n\n',
};

function hexOf(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(2, '0');
}

const words = {
  how: text(
    'De bytes zoals ze over de verbinding gingen, met \\r, \\n, \\t en \\x00 voor wat geen teken is.',
    'The bytes as they went over the connection, with \\r, \\n, \\t and \\x00 for what is no sign.',
  ),
  leftOut: text('bytes weggelaten', 'bytes left out'),
  malformed: text('misvormd', 'malformed'),
} as const;

const endings = {
  answered: text('wat terugkwam', 'what came back'),
  closed: text('de verbinding is gesloten', 'the connection was closed'),
  left: text('wij zijn weggegaan', 'we left'),
  silent: text('er kwam niets terug', 'nothing came back'),
  unreachable: text('er kwam geen verbinding', 'no connection came about'),
} as const;
