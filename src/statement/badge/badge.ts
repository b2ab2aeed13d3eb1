/**
 * The badge of a statement. Kinds and verdicts differ in words, shape and colour, so that none can pass for another:
 *
 * 1. Attested is a filled pill with a seal; self-declared is a box with a broken line, and says that nobody checked it.
 * 2. What stands by a waiver ends in a notch, and says so.
 * 3. It names the product, for a badge is easily put beside another.
 */
import { html, type Markup, trusted, write } from '#report/html/markup.ts';
import { verdictWords } from '#report/words.ts';
import { type Text, text } from '#words/text.ts';
import type { Drawing } from '../drawing.ts';
import { sayDay } from '../say-day.ts';
import { shorten } from '../shorten.ts';
import type { Statement } from '../statement.ts';
import { kindWords } from '../words.ts';
import { badgeLooks } from './looks.ts';
import { outline } from './outline.ts';
import { textWidth } from './text-width.ts';

/** Draws a statement as an SVG of one line, with a title and a description for who does not see it. */
export function renderBadge(statement: Statement, { digest, language }: Drawing): string {
  const { kind, outcome, product } = statement;
  const look = badgeLooks[kind][outcome];
  const name = shorten(`${product.name} ${product.version}`, 30);
  const verdict = `OSO: ${verdictWords[outcome][language]} ${look.sign}`;
  const texts = [name, verdict, words[kind][language]];
  const segments = layOut(texts, kind === 'attested' ? 34 : 14);
  const width = (segments.at(-1)?.end ?? 0) + endPadding;
  const id = digest.slice(0, 12);
  const shape = outline(width, { isRound: kind === 'attested', isNotched: outcome === 'waived' });
  return write(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" viewBox="0 0 ${width} 28" role="img" aria-labelledby="title-${id} desc-${id}" data-kind="${kind}" data-verdict="${outcome}" data-statement-digest="${digest}">
<title id="title-${id}">${titleOf(statement, language)}</title>
<desc id="desc-${id}">${descriptionOf(statement, { digest, language })}</desc>
<path d="${shape}" fill="${look.ground}" stroke="${look.line}" stroke-width="1.5"${trusted(look.isBroken ? ' stroke-dasharray="4 3"' : '')}/>
${kind === 'attested' ? seal : undefined}
<g fill="${look.ink}" font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="12">
${segments.map((segment, at) => renderSegment(segment, { line: look.line, isFirst: at === 0 }))}
</g>
</svg>
`);
}

type Segment = {
  readonly words: string;
  readonly start: number;
  readonly length: number;
  readonly end: number;
};

const endPadding = 18;
const gap = 20;

/** Fonts differ from machine to machine: the length of each text is fixed. */
function layOut(texts: readonly string[], from: number): Segment[] {
  let start = from;
  return texts.map((words) => {
    const length = textWidth(words);
    const segment = { words, start, length, end: start + length };
    start = segment.end + gap;
    return segment;
  });
}

function renderSegment(
  { words, start, length }: Segment,
  { line, isFirst }: { readonly line: string; readonly isFirst: boolean },
): Markup {
  const at = start - gap / 2;
  const rule = html`<path d="M${at} 7V21" stroke="${line}" stroke-width="1"/>`;
  const weight = isFirst ? trusted(' font-weight="bold"') : undefined;
  return html`${isFirst ? undefined : rule}<text x="${start}" y="18.2" textLength="${length}" lengthAdjust="spacingAndGlyphs"${weight}>${words}</text>
`;
}

/** The service desk only has one. */
const seal = trusted(
  '<g fill="none" stroke="#ffffff" stroke-width="1.5"><circle cx="17" cy="14" r="8"/><circle cx="17" cy="14" r="4.5" fill="#ffffff"/></g>',
);

function titleOf({ kind, outcome, product }: Statement, language: Drawing['language']): string {
  const said = `${kindWords[kind][language]}: ${verdictWords[outcome][language]}`;
  return `${said}; ${product.name} ${product.version}, ${product.supplier}`;
}

function descriptionOf(statement: Statement, { digest, language }: Drawing): string {
  const { exp, waivers, release, gegevensset } = statement;
  const until = sayDay(new Date(exp * 1000), language);
  const conditions = waivers.map(({ requirement }) => requirement).join(', ');
  return [
    `OSO ’${release.slice(2)}, gegevensset ${gegevensset}`,
    `${words.until[language]} ${until}`,
    ...(waivers.length > 0 ? [`${words.conditions[language]} ${conditions}`] : []),
    `SHA-256 ${digest}`,
  ].join('; ');
}

const words = {
  'self-declared': text('eigen verklaring, niet gecontroleerd', 'own declaration, unchecked'),
  attested: text('door de servicedesk', 'by the service desk'),
  until: text('geldig tot', 'valid until'),
  conditions: text('voorwaarden:', 'conditions:'),
} as const satisfies Readonly<Record<string, Text>>;
