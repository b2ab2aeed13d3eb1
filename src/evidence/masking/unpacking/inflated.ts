import { constants, type inflateRawSync } from 'node:zlib';

/** One of the ways of zlib to read deflate, by what stands around it. */
export type Inflate = typeof inflateRawSync;

/** How to read deflate, and how many bytes may come out. */
export type Inflating = {
  readonly inflate: Inflate;
  readonly atMost: number;
  /** Whether it counts only when nothing lacks; else what was cut off is read as far as it goes. */
  readonly isWhole?: boolean;
};

/** Gives what deflate holds; undefined where bytes are none, or damaged. */
export function inflated(
  bytes: Buffer,
  { inflate, atMost, isWhole = false }: Inflating,
): Buffer | 'too large' | undefined {
  const finishFlush = isWhole ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  try {
    return inflate(bytes, { maxOutputLength: atMost, finishFlush });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too large';
    if (code.startsWith('Z_')) return undefined;
    throw error;
  }
}

const kindBits = 0b110;

/** Tells by its first byte whether deflate may begin so: of four kinds of blocks one does not exist. */
export function mayBegin(first: number | undefined): boolean {
  return first !== undefined && (first & kindBits) !== kindBits;
}
