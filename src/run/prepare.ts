import { ConfigurationError } from '#preflight/configuration-error.ts';
import { drivesTarget } from '#preflight/probes/drives-target.ts';
import { sentenceOf } from '#preflight/probes/probe.ts';
import { Examination } from './examine/examination.ts';
import { examine } from './examine/examine.ts';
import { openDriver } from './open-driver.ts';
import type { Examined, Prepared, PrepareOptions } from './prepared.ts';

export type { Chosen, Prepared } from './prepared.ts';

/**
 * Puts the cast on its sockets, starts the reference when that is the target, tries everything that can be tried before
 * a run, up to the first thing that fails, and opens the driver.
 *
 * @throws ConfigurationError with one sentence about that.
 */
export async function prepare(options: PrepareOptions): Promise<Prepared> {
  const examined = await examine(options, new Examination({ goesOn: false }));
  if (!examined) throw new Error('An examination that does not go on ended without a failure');
  try {
    return await withDriver(examined, options);
  } catch (error) {
    await examined.stop();
    throw error;
  }
}

async function withDriver(examined: Examined, options: PrepareOptions): Promise<Prepared> {
  const { target } = examined;
  const opened = await openDriver(target, options);
  const stop = async () => {
    opened.stop();
    await examined.stop();
  };
  try {
    // A person is asked only now.
    const met = 'kind' in target.driver ? await drivesTarget(target, opened.driver) : undefined;
    if (met?.outcome === 'failed') throw new ConfigurationError(sentenceOf(met));
    // What it knows from before would count as known in this run.
    const isReference = options.chosen.kind === 'reference';
    const isForgetful = isReference || (await opened.driver.forget()).status !== 'not-offered';
    return { ...examined, ...opened, isForgetful, stop };
  } catch (error) {
    opened.stop();
    throw error;
  }
}
