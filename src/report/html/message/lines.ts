import { text } from '#words/text.ts';
import { type Fragment, html, type Markup } from '../markup.ts';
import type { Page } from '../page.ts';
import { formatCount } from '../wording.ts';
import type { XmlLine } from './indent-xml.ts';
import { limits, renderShortened } from './shorten.ts';

/** Which lines a reader has to see: the marked ones stand out, and only what lies near them is shown of a part. */
export type ShownLines = {
  /** The anchor of each marked line, by the number of the line. */
  readonly marked: ReadonlyMap<number, string>;
  readonly isPart: boolean;
};

/** Shows lines of XML as one text; says how many lines are left out where there are too many to show. */
export function renderLines(
  page: Page,
  lines: readonly XmlLine[],
  shown: ShownLines = whole,
): Markup {
  const { marked } = shown;
  const parts: Fragment[] = [];
  let leftOut = 0;
  for (const [at, line] of lines.entries()) {
    if (!isShown(at, shown)) {
      leftOut += 1;
      continue;
    }
    parts.push(renderGap(page, leftOut), renderLine(page, line, marked.get(at)));
    leftOut = 0;
  }
  return html`<pre>${[...parts, renderGap(page, leftOut)]}</pre>`;
}

const whole: ShownLines = { marked: new Map(), isPart: false };

function isShown(at: number, { marked, isPart }: ShownLines): boolean {
  if (!isPart) return at < limits.lines || isNear(at, marked);
  return marked.size > 0 ? isNear(at, marked) : at < 2 * limits.around;
}

function isNear(at: number, marked: ShownLines['marked']): boolean {
  for (const place of marked.keys()) if (Math.abs(place - at) <= limits.around) return true;
  return false;
}

function renderGap(page: Page, leftOut: number): Fragment {
  if (leftOut === 0) return undefined;
  return html`<span class="left-out">[… ${formatCount(leftOut, page)} ${page.say(words.leftOut)}]</span>
`;
}

function renderLine(page: Page, { depth, tokens }: XmlLine, anchor: string | undefined): Fragment {
  const indent = '  '.repeat(Math.min(depth, limits.depth));
  const shown = tokens.map((token) => renderShortened(page, token, limits.value));
  if (anchor === undefined)
    return html`${indent}${shown}
`;
  return html`${indent}<mark id="${anchor}" tabindex="-1">${shown} <span class="here">◆ ${page.say(words.here)}</span></mark>
`;
}

const words = {
  leftOut: text('regels weggelaten', 'lines left out'),
  here: text('hier', 'here'),
} as const;
