import { withoutInspection } from '#dossier/dossier.ts';
import { descendantAt, withTextAt } from '#xml/element.ts';
import { writeXml } from '#xml/write-xml.ts';
import type { ScenarioWorld } from '../world.ts';
import { withAttachments } from './attachments.ts';
import { makeReady } from './make-ready.ts';

const surname = ['huidigeschool', 'leerling', 'achternaam'];

/** Changes the pupil's name at the target and adds an attachment, and does of the steps that follow what the scenario wants done. */
export async function changePupil(world: ScenarioWorld): Promise<void> {
  const { driver, lease, situation } = world;
  const { root, inspection } = lease.dossier;
  const pupil = { brin: lease.targetSchool.brin, pgn: lease.pgn };
  const name = descendantAt(root, surname)?.text ?? '';
  const renamed = withTextAt(withoutInspection(root), surname, `${name}-Nieuw`);
  const changed = withAttachments(renamed, 1);
  await world.reached(driver.loadPupil({ ...pupil, dossier: writeXml(changed) }));
  const isSeen = situation.changedAfterwards === 'inspected and made ready';
  if (isSeen && Object.keys(inspection).length > 0) {
    await world.reached(driver.recordInspection({ ...pupil, inspection }));
  }
  if (situation.changedAfterwards !== 'entered') await makeReady(world);
}
