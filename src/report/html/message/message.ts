import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import type { MessageEntry } from '../wire.ts';
import { inLanguage } from '../wording.ts';
import type { Content } from './content.ts';
import { renderLines, type ShownLines } from './lines.ts';
import { limits, renderShortened } from './shorten.ts';

/** Shows all of a message: the sender's certificate, the headers, and the body set out for reading. */
export function renderMessage(page: Page, message: MessageEntry, shown: ShownLines): Markup {
  return html`<pre class="headers">${renderCertificate(page, message)}${renderHeaders(page, message.headers)}</pre>
${renderContent(page, page.contentOf(message), shown)}`;
}

function renderCertificate(page: Page, { certificate }: MessageEntry): Markup | undefined {
  if (!certificate) return undefined;
  const { oin, subject } = certificate;
  return html`${page.say(words.certificate)}: OIN ${oin}; ${renderShortened(page, subject, limits.value)}
`;
}

function renderHeaders(page: Page, headers: readonly string[]): Markup[] {
  return headers.flatMap((name, at) => {
    if (at % 2 === 1) return [];
    const value = renderShortened(page, headers[at + 1] ?? '', limits.value);
    return [
      html`${renderShortened(page, name, limits.value)}: ${value}
`,
    ];
  });
}

function renderContent(page: Page, content: Content, shown: ShownLines): Markup | undefined {
  if (content.kind === 'empty') return undefined;
  if (content.kind === 'xml') return renderLines(page, content.lines, shown);
  const why =
    content.kind === 'text'
      ? html`${page.say(words.noXml)}: ${inLanguage('en', content.why, page)}`
      : html`${page.say(words.noText)}`;
  return html`<p class="why">${why}</p>
<pre>${renderShortened(page, content.text, shown.isPart ? limits.value : limits.raw)}</pre>`;
}

const words = {
  certificate: text('Certificaat', 'Certificate'),
  noXml: text('Zoals het binnenkwam; geen welgevormde XML', 'As it came; no well-formed XML'),
  noText: text(
    'De bytes zijn geen UTF-8 en staan hier in Base64.',
    'The bytes are no UTF-8 and stand here in Base64.',
  ),
} as const;
