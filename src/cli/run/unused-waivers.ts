import type { RunRecord } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { exitCodes } from '../exit-code.ts';

/** What is to be said of the waivers that a run did not need, and the exit code when that is what has to be mended. */
export type Complaint = { readonly sentences: readonly string[]; readonly code?: number };

/** Tells which waivers of a file a run did not need; a target that failed has something to mend before that. */
export function unusedWaivers(record: RunRecord, file: string): Complaint {
  const unused = (record.waivers ?? []).filter(({ use }) => use === 'unused');
  const sentences = unused.map(
    ({ requirement }) =>
      `The waiver for ${requirement} was not needed: remove it from "${file}" and run again`,
  );
  const isForUser = unused.length > 0 && worstOfRun(record) !== 'failed';
  return { sentences, ...(isForUser && { code: exitCodes.configuration }) };
}
