import { setTimeout as pause } from 'node:timers/promises';
import type { DriverOutcome } from '#driver/driver.ts';
import type { Stage } from '../stage.ts';
import type { ScenarioWorld } from '../world.ts';

const firstPauseMs = 20;

/** Where we have waited in vain: nobody waits there again until the target is back. */
const gone = new WeakSet<Stage>();

/**
 * Has the target forget what was before the scenario. One that cannot be reached may be starting again: it is waited
 * for as long as it may take over an answer, once.
 */
export async function forgetAtTarget({
  driver,
  stage,
}: Pick<ScenarioWorld, 'driver' | 'stage'>): Promise<DriverOutcome<null>> {
  const limit = AbortSignal.timeout(gone.has(stage) ? 0 : stage.limits.answerMs);
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    const isLast = gone.has(stage) || limit.aborted;
    const outcome = await driver.forget();
    if (outcome.status !== 'failed') gone.delete(stage);
    else if (isLast) gone.add(stage);
    if (outcome.status !== 'failed' || isLast) return outcome;
    await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
}
