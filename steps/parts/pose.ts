import type { Playing } from '#cast/cast.ts';
import type { ScenarioWorld } from '../world.ts';

/**
 * Plays a part once for each impostor of the scenario, who sits at this member's address meanwhile; and once before them
 * where the member itself is to be called first.
 */
export async function beforeImpostors(
  { stage, scenario, situation }: ScenarioWorld,
  at: Playing,
  play: () => Promise<unknown>,
): Promise<void> {
  if (situation.isCalledBefore) await play();
  for (const flaw of situation.impostors) {
    const leave = stage.cast.pose(at, flaw, scenario.key);
    try {
      await play();
    } finally {
      leave();
    }
  }
}
