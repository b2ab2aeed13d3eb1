import type { ScenarioWorld } from '../world.ts';
import { prepareTarget } from './prepare-target.ts';

/** Enters the pupil at the target, ready for nobody, and lets a delivery point of the counterpart ask for the dossier. */
export async function askInVain(world: ScenarioWorld): Promise<void> {
  await prepareTarget(world);
  const { stage, scenario, lease, situation } = world;
  const asking = {
    'the counterpart': lease.counterpartSchool,
    'its second delivery point': lease.secondDeliveryPoint,
    nobody: undefined,
  }[situation.vainAskBy];
  if (!asking) return;
  const { doel } = stage.cast;
  const session = await doel.openSession({
    scenario: scenario.key,
    doel: asking,
    bron: lease.targetSchool,
    key: lease.key,
    overdrachtsoort: lease.transfer.overdrachtsoort,
  });
  const answer = await doel.askDossier(session);
  await doel.signOff(session, answer?.resultaat);
}
