import { bodyOf } from '#evidence/body.ts';
import { partyWords } from '#evidence/party-words.ts';
import { readBody } from '#report/html/message/content.ts';
import type { XmlLine } from '#report/html/message/indent-xml.ts';
import { linesAt, pathsIn } from '#report/html/message/named-places.ts';
import { type Language, text } from '#words/text.ts';
import type { Examples, Shown } from './examples.ts';
import { linesOnlyIn, linesToShow, type ShownPart } from './lines-to-show.ts';

/** Writes the two examples, each with the lines that make the difference marked; or why there are none. */
export function renderExamples(examples: Examples, language: Language): string {
  if (examples.kind === 'none') {
    return `${words.none[language]}\n  ${examples.why[language]}`;
  }
  const { satisfies, breaks, scenario } = examples;
  const [good, bad] = [linesOf(satisfies.message), linesOf(breaks.message)];
  const isSame = satisfies.message?.name === breaks.message?.name;
  const named = linesAt(bad, pathsIn(breaks.actual.nl));
  const marks = {
    good: isSame ? linesOnlyIn(good, bad) : new Set<number>(),
    bad: named.size > 0 || !isSame ? named : linesOnlyIn(bad, good),
  };
  return [
    `${words.good[language]} (${scenario})`,
    ...(satisfies.message
      ? indent(renderShown(satisfies.message, { lines: good, marked: marks.good }, language))
      : [`  ${words.rightlyNothing[language]}`]),
    '',
    `${words.bad[language]} (oso-keur run --mutant ${breaks.mutant})`,
    ...(breaks.expected ? [`  ${words.expected[language]}: ${breaks.expected[language]}`] : []),
    `  ${words.actual[language]}: ${breaks.actual[language]}`,
    ...(breaks.message
      ? indent(renderShown(breaks.message, { lines: bad, marked: marks.bad }, language))
      : [`  ${words.missing[language]}`]),
  ].join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function renderShown(
  shown: Shown,
  marked: { readonly lines: readonly XmlLine[]; readonly marked: ReadonlySet<number> },
  language: Language,
): string[] {
  const way =
    shown.kind === 'message'
      ? `${partyWords[shown.from][language]} → ${partyWords[shown.to][language]}: ${shown.name}`
      : `${words.toldUser[language]}: ${shown.name}`;
  return [way, ...linesToShow(marked).map((part) => renderPart(part, language))];
}

function renderPart(part: ShownPart, language: Language): string {
  if ('leftOut' in part) return `  … ${part.leftOut} ${words.leftOut[language]}`;
  return `${part.isMarked ? '»' : ' '} ${part.line}`;
}

/** What is no XML is shown as the lines that it has. */
function linesOf(shown: Shown | undefined): readonly XmlLine[] {
  if (!shown) return [];
  const body =
    shown.kind === 'message'
      ? shown.body
      : bodyOf(Buffer.from(JSON.stringify(shown.answer ?? null, null, 2)));
  const content = readBody(body);
  if (content.kind === 'xml') return content.lines;
  if (content.kind === 'empty') return [];
  return content.text.split('\n').map((line) => ({ depth: 0, tokens: [line] }));
}

const words = {
  none: text('Geen voorbeelden', 'No examples'),
  good: text('Zo gaat het goed: het referentie-LAS', 'What satisfies it: the reference LAS'),
  bad: text('Zo gaat het mis', 'What breaks it'),
  expected: text('verwacht', 'expected'),
  actual: text('gezien', 'seen'),
  missing: text('geen bericht: er ontbreekt iets', 'no message: something is missing'),
  rightlyNothing: text(
    'geen bericht: hier hoort niets te komen',
    'no message: nothing should come here',
  ),
  toldUser: text('wat de bediening antwoordde', 'what the driver answered'),
  leftOut: text('regels weggelaten', 'lines left out'),
} as const;
