import type { Position } from './located.ts';

/** Gives the offset at which each line begins. */
export function lineStartsOf(content: string): number[] {
  return [0, ...Array.from(content.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
}

/** Gives the place of an offset, both from 1. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
