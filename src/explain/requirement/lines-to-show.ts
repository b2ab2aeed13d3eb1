import type { XmlLine } from '#report/html/message/indent-xml.ts';

/** A line of a message as it is printed, `isMarked` where one has to look; or how many were left out here. */
export type ShownPart =
  | { readonly line: string; readonly isMarked: boolean }
  | { readonly leftOut: number };

type Marked = { readonly lines: readonly XmlLine[]; readonly marked: ReadonlySet<number> };

const limits = { lines: 40, around: 3, length: 140 };

/** Gives the part of a message that a reader has to see: what lies around the marked lines, or else its beginning. */
export function linesToShow({ lines, marked }: Marked): readonly ShownPart[] {
  const isNear = (at: number) => [...marked].some((place) => Math.abs(place - at) <= limits.around);
  const isWanted = (at: number) => marked.size === 0 || isNear(at);
  const shown: ShownPart[] = [];
  let [leftOut, count] = [0, 0];
  for (const [at, line] of lines.entries()) {
    if (!isWanted(at) || count >= limits.lines) {
      leftOut += 1;
      continue;
    }
    if (leftOut > 0) shown.push({ leftOut });
    leftOut = 0;
    count += 1;
    shown.push({ line: say(line), isMarked: marked.has(at) });
  }
  return leftOut > 0 ? [...shown, { leftOut }] : shown;
}

function say({ depth, tokens }: XmlLine): string {
  const line = '  '.repeat(depth) + tokens.join('').replace(/\s+/g, ' ');
  return line.length > limits.length ? `${line.slice(0, limits.length)}…` : line;
}

/** Gives the numbers of the lines that another message has nowhere; what differs in every exchange does not count. */
export function linesOnlyIn(lines: readonly XmlLine[], other: readonly XmlLine[]): Set<number> {
  const there = new Set(other.map(comparable));
  return new Set(lines.flatMap((line, at) => (there.has(comparable(line)) ? [] : [at])));
}

const everNew =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?|:\d{4,5}(?=\/)/gi;

function comparable({ tokens }: XmlLine): string {
  return tokens.join('').replace(everNew, '…');
}
