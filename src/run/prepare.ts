import { Examination } from './examine/examination.ts';
import { examine } from './examine/examine.ts';
import type { Prepared, PrepareOptions } from './prepared.ts';

export type { Chosen, Prepared } from './prepared.ts';

/**
 * Puts the cast on its sockets, starts the reference when that is the target, and tries everything that can be tried
 * before a run, up to the first thing that fails.
 *
 * @throws ConfigurationError with one sentence about that.
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const prepared = await examine(options, new Examination({ goesOn: false }));
  if (!prepared) throw new Error('An examination that does not go on ended without a failure');
  return prepared;
}
