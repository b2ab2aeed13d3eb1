import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileOf } from '#evidence/read-transcript.ts';

/** Where a run keeps what is too long for a line of its transcript, each in a file named by its digest. */
export const bodiesFolder = 'bodies';

/** Gives what a run folder keeps beside its transcript. */
export function bodiesIn(folder: string): FileOf {
  return (digest) => {
    if (!/^[0-9a-f]{64}$/.test(digest)) return undefined;
    try {
      return readFileSync(join(folder, bodiesFolder, digest));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
}
