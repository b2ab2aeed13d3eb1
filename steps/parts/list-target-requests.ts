import type { ScenarioWorld } from '../world.ts';

/** Has the target tell which requests about the pupil it registered; what it told is on record for the checks. */
export async function listTargetRequests(world: ScenarioWorld): Promise<void> {
  const { driver, lease } = world;
  await world.reached(driver.listRequests({ brin: lease.targetSchool.brin, pgn: lease.pgn }));
}
