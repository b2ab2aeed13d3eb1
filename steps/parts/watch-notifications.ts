import { setTimeout as pause } from 'node:timers/promises';
import type { ScenarioWorld } from '../world.ts';

const firstPauseMs = 10;

/** Looks at the notifications of the target's school until there is one, or the limit for that has passed. */
export async function watchNotifications(world: ScenarioWorld): Promise<void> {
  const { driver, lease, stage } = world;
  const limit = AbortSignal.timeout(stage.limits.answerMs);
  const at = { brin: lease.targetSchool.brin };
  for (let pauseMs = firstPauseMs; !limit.aborted; pauseMs *= 2) {
    const seen = await stage.glances.showNotifications(at);
    if (seen.status !== 'done' || seen.answer.notifications.length > 0) break;
    await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
  await world.reached(driver.showNotifications(at));
}
