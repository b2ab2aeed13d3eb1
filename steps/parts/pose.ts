import type { Playing } from '#cast/cast.ts';
import type { ScenarioWorld } from '../world.ts';

/** Plays a part, with a stranger at this member's address if the scenario wants one there. */
export async function withStrangerAt(
  { stage, scenario, situation }: ScenarioWorld,
  at: Playing,
  play: () => Promise<unknown>,
): Promise<void> {
  if (!situation.isStrangerThere) return void (await play());
  const leave = stage.cast.pose(at, scenario.key);
  try {
    await play();
  } finally {
    leave();
  }
}
