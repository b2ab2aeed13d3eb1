import type { Position } from './located.ts';

/** Gives the offset at which each line begins. A document can be all line ends, so they are kept as small as can be. */
export function lineStartsOf(content: string): Uint32Array {
  // By searching: a look at each character costs many times as much.
  const starts = new Uint32Array(1 + countOf(content, '\n') + countOf(content, '\r'));
  let count = 1;
  let feed = content.indexOf('\n');
  let end = content.indexOf('\r');
  while (feed >= 0 || end >= 0) {
    const isReturn = end >= 0 && (feed < 0 || end < feed);
    const at = isReturn ? end : feed;
    if (!isReturn || feed !== end + 1) {
      starts[count] = at + 1;
      count += 1;
    }
    if (isReturn) end = content.indexOf('\r', at + 1);
    else feed = content.indexOf('\n', at + 1);
  }
  return starts.subarray(0, count);
}

/** Gives the place of an offset, both from 1. */
export function positionAt(lineStarts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

function countOf(content: string, character: string): number {
  let count = 0;
  let at = content.indexOf(character);
  for (; at >= 0; at = content.indexOf(character, at + 1)) count += 1;
  return count;
}
