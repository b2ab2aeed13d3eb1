import type { EntryOf } from '#evidence/entry.ts';
import { type Text, text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatCount, inLanguage } from '../wording.ts';
import { type Content, readBody } from './content.ts';
import { renderLines } from './lines.ts';
import { limits, renderShortened } from './shorten.ts';

/** Shows a message behind its name and size: the sender's certificate, the headers, and the body set out for reading. */
export function renderMessage(
  page: Page,
  message: EntryOf<'request'> | EntryOf<'response'>,
): Markup {
  const content = readBody(message.body);
  const size = 'text' in message.body ? message.body.text.length : message.body.base64.length;
  return html`<details>
<summary>${renderName(page, content)} <span class="size">${formatCount(size, page)} ${page.say(words.characters)}</span></summary>
<dl class="headers">${renderCertificate(page, message)}${renderHeaders(page, message.headers)}</dl>
${renderContent(page, content)}
</details>`;
}

function renderName(page: Page, content: Content): Markup {
  if (content.kind !== 'xml') return html`${page.say(names[content.kind])}`;
  return html`<code>${renderShortened(page, content.name, limits.value)}</code>`;
}

function renderCertificate(
  page: Page,
  { certificate }: EntryOf<'request'> | EntryOf<'response'>,
): Markup | undefined {
  if (!certificate) return undefined;
  const { oin, subject } = certificate;
  return html`<div><dt>${page.say(words.certificate)}</dt><dd>OIN ${oin}; ${renderShortened(page, subject, limits.value)}</dd></div>`;
}

function renderHeaders(page: Page, headers: readonly string[]): Markup[] {
  return headers.flatMap((name, at) => {
    if (at % 2 === 1) return [];
    const value = renderShortened(page, headers[at + 1] ?? '', limits.value);
    return [html`<div><dt>${name}</dt><dd>${value}</dd></div>`];
  });
}

function renderContent(page: Page, content: Content): Markup | undefined {
  if (content.kind === 'empty') return undefined;
  if (content.kind === 'xml') return renderLines(page, content.lines);
  const why =
    content.kind === 'text'
      ? html`${page.say(words.noXml)}: ${inLanguage('en', content.why, page)}`
      : html`${page.say(words.noText)}`;
  return html`<p class="why">${why}</p>
<pre>${renderShortened(page, content.text, limits.raw)}</pre>`;
}

const names = {
  empty: text('Zonder inhoud', 'Without content'),
  text: text('Geen welgevormde XML', 'No well-formed XML'),
  base64: text('Geen leesbare tekst', 'No readable text'),
} as const satisfies Readonly<Record<Exclude<Content['kind'], 'xml'>, Text>>;

const words = {
  characters: text('tekens', 'characters'),
  certificate: text('Certificaat', 'Certificate'),
  noXml: text('Zoals het binnenkwam; geen welgevormde XML', 'As it came; no well-formed XML'),
  noText: text(
    'De bytes zijn geen UTF-8 en staan hier in Base64.',
    'The bytes are no UTF-8 and stand here in Base64.',
  ),
} as const;
