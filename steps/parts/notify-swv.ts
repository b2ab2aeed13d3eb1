import type { ScenarioWorld } from '../world.ts';
import { countIssued, issuedTo } from './koppelsleutel.ts';

/**
 * Notifies the target, as samenwerkingsverband, of a dossier that is ready for it at the counterpart, and gives the
 * koppelsleutel that was issued for it.
 *
 * @throws Error when our own Traffic Center issued none: the cast then contradicts itself.
 */
export async function notifySwv(world: ScenarioWorld, pgn: string): Promise<string> {
  const { stage, scenario, lease } = world;
  const { counterpartSchool, targetSchool } = lease;
  const after = countIssued(world);
  await stage.cast.bron.notify({
    scenario: scenario.key,
    school: counterpartSchool,
    pgn,
    doelBrin: targetSchool.brin,
  });
  const koppelsleutel = issuedTo(world, {
    bron: counterpartSchool,
    doel: targetSchool,
    after,
  });
  if (koppelsleutel === undefined) throw new Error('Our Traffic Center issued no koppelsleutel');
  return koppelsleutel;
}

/** Gives a koppelsleutel as the target shows it to its users; as it was issued, where it shows none like it. */
export async function shownKoppelsleutel(world: ScenarioWorld, issued: string): Promise<string> {
  const { driver, lease } = world;
  const shown = await driver.showNotifications({ brin: lease.targetSchool.brin });
  if (shown.status !== 'done') return issued;
  const { notifications } = shown.answer;
  const alike = notifications.find(
    ({ koppelsleutel }) => koppelsleutel?.toLowerCase() === issued.toLowerCase(),
  );
  return alike?.koppelsleutel ?? issued;
}
