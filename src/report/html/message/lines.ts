import { text } from '#words/text.ts';
import { html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatCount } from '../wording.ts';
import type { XmlLine } from './indent-xml.ts';
import { limits, renderShortened } from './shorten.ts';

/** Shows lines of XML; says how many lines are left out where there are too many to show. */
export function renderLines(page: Page, lines: readonly XmlLine[]): Markup {
  const leftOut = lines.length - limits.lines;
  return html`<pre>${lines.slice(0, limits.lines).map((line) => renderLine(page, line))}${
    leftOut > 0
      ? html`<span class="line left-out">[… ${formatCount(leftOut, page)} ${page.say(words.leftOut)}]</span>`
      : undefined
  }</pre>`;
}

function renderLine(page: Page, { depth, tokens }: XmlLine): Markup {
  const shown = Math.min(depth, limits.depth);
  return html`<span class="line" style="--depth: ${shown}">${'  '.repeat(shown)}${tokens.map((token) => renderToken(page, token))}</span>`;
}

function renderToken(page: Page, token: string): Markup {
  const shown = renderShortened(page, token, limits.value);
  return token.startsWith('<') ? html`<span class="tag">${shown}</span>` : shown;
}

const words = { leftOut: text('regels weggelaten', 'lines left out') } as const;
