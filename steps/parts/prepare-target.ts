import { withoutInspection } from '#dossier/dossier.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ScenarioWorld } from '../world.ts';

/** Brings the target, as bron, into the scenario's situation. What it refuses is on record for the checks. */
export async function prepareTarget(world: ScenarioWorld): Promise<void> {
  const { driver, lease, situation } = world;
  const { root, pgn, inspection } = lease.dossier;
  const pupil = { brin: lease.targetSchool.brin, pgn };
  await world.reached(driver.loadPupil({ ...pupil, dossier: writeXml(withoutInspection(root)) }));
  if (situation.isInspected) {
    await world.reached(driver.recordInspection({ ...pupil, inspection }));
  }
  const forSchool = {
    'the asking school': lease.counterpartSchool,
    'another school': lease.otherSchool,
    nobody: undefined,
  }[situation.readyFor];
  if (forSchool) await world.reached(driver.makeReady({ ...pupil, forBrin: forSchool.brin }));
}
