import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodiesFolder } from '#evidence/laid-aside.ts';
import type { FileOf } from '#evidence/read-transcript.ts';

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
