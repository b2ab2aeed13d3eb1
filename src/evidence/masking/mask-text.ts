import type { Spot } from './spots-in.ts';

/** What stands where digits stood. */
export const pgnMask = '[PGN]';

/** Gives a text with the mask in the place of some spots, and nothing else changed. */
export function maskText(text: string, spots: readonly Pick<Spot, 'from' | 'to'>[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to } of merged(spots)) {
    pieces.push(text.slice(done, from), maskFor(text.slice(from, to)));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

function merged(spots: readonly Pick<Spot, 'from' | 'to'>[]): { from: number; to: number }[] {
  const together: { from: number; to: number }[] = [];
  for (const { from, to } of spots.toSorted((one, other) => one.from - other.from)) {
    const last = together.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else together.push({ from, to });
  }
  return together;
}

/** Of characters as wide as those that it stands for, and with the marks without which XML would be broken. */
function maskFor(masked: string): string {
  const width = /^[^\0](\0+)/.exec(masked)?.[1] ?? '';
  const marks = masked.match(/<!\[CDATA\[|\]\]>/g) ?? [];
  return [...pgnMask].join(width) + marks.join('');
}
