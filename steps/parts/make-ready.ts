import type { ScenarioWorld } from '../world.ts';

/** Lets a user of the target make the dossier ready, as it is now, for the school that asks. */
export async function makeReady(world: ScenarioWorld): Promise<void> {
  const { driver, lease } = world;
  const { brin, routeringsKenmerk } = lease.counterpartSchool;
  await world.reached(
    driver.makeReady({
      brin: lease.targetSchool.brin,
      pgn: lease.pgn,
      forBrin: brin,
      ...(lease.transfer.family === 'swv' && { forRouteringsKenmerk: routeringsKenmerk }),
    }),
  );
}
