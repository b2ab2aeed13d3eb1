import type { ScenarioWorld } from '../world.ts';

/**
 * Puts the scenario in a region that agreed on this: the dossier is of the day on which it is ready, the parents have
 * seen it on theirs, and nothing is ready yet.
 */
export async function enterRegion(world: ScenarioWorld, name: string): Promise<void> {
  const { stage, lease, situation } = world;
  const agreement = stage.agreementNamed(name);
  const { root } = lease.drawDossier(lease.pgn, {
    '/dossier/metadata/datum': agreement.readyOn,
    '/dossier/inzage/inzage': 'true',
    '/dossier/inzage/inzagedatum': agreement.seenByParentsOn,
  });
  await world.changePupil({ root });
  situation.agreement = agreement;
  situation.readyFor = 'nobody';
}
