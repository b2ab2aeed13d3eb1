import { setTimeout as pause } from 'node:timers/promises';
import type { ScenarioWorld } from '../world.ts';

const firstPauseMs = 10;

/** Looks at the notifications of the target's school until there is one, or the limit for that has passed. */
export async function watchNotifications(world: ScenarioWorld): Promise<void> {
  const { driver, lease, stage } = world;
  const limit = AbortSignal.timeout(stage.limits.answerMs);
  for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
    const shown = await world.reached(driver.showNotifications({ brin: lease.targetSchool.brin }));
    const isThere = shown.status === 'done' && shown.answer.notifications.length > 0;
    if (isThere || shown.status === 'refused' || limit.aborted) return;
    await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
}
