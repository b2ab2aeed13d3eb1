import type { ScenarioWorld } from '../world.ts';
import { askTarget } from './ask-target.ts';
import { knockAtTarget } from './knock-at-target.ts';
import { prepareTarget } from './prepare-target.ts';

/** Has the target register where its school answers; then the counterpart goes where it was told to. */
export async function registerAddress(world: ScenarioWorld): Promise<void> {
  const { stage, scenario, driver, lease, situation } = world;
  const { brin } = lease.targetSchool;
  if (situation.isMandateWithdrawn) stage.cast.osr.withdrawMandates(brin);
  await world.reached(driver.registerEndpoint({ brin }));
  if (situation.isMandateWithdrawn) return;
  if (scenario.role === 'doel') return knockAtTarget(world);
  await prepareTarget(world);
  await askTarget(world, { times: 1 });
}
