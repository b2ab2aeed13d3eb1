import type { Position } from './located.ts';

/** Gives the offset at which each line begins. */
export function lineStartsOf(content: string): Uint32Array {
  // A document can be all line ends, so they are counted first and kept as small as can be.
  const starts = new Uint32Array(1 + countLineEnds(content, () => {}));
  countLineEnds(content, (end, count) => {
    starts[count] = end;
  });
  return starts;
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

/** Tells of the end of each line and how many there were so far. */
function countLineEnds(content: string, tell: (end: number, count: number) => void): number {
  let count = 0;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    const isFirstOfTwo = code === carriageReturn && content.charCodeAt(at + 1) === lineFeed;
    if ((code !== lineFeed && code !== carriageReturn) || isFirstOfTwo) continue;
    count += 1;
    tell(at + 1, count);
  }
  return count;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
