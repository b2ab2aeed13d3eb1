import type { ScenarioWorld } from '../world.ts';

/** Makes the dossier ready for the counterpart at last. */
export async function makeReadyAfterwards(world: ScenarioWorld): Promise<void> {
  const { driver, lease } = world;
  const pupil = { brin: lease.targetSchool.brin, pgn: lease.pgn };
  await world.reached(driver.makeReady({ ...pupil, forBrin: lease.counterpartSchool.brin }));
}
