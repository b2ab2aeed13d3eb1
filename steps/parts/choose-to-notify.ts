import { outOfOrder } from '#cast/mischief/out-of-order.ts';
import type { ScenarioWorld } from '../world.ts';

/** Lets a user of the target tell the counterpart that the dossier is ready, as far as anybody lets that come through. */
export async function chooseToNotify(world: ScenarioWorld): Promise<void> {
  const { driver, lease, stage, situation } = world;
  const { conduct, trafficCenter, addresses } = stage.cast;
  const { counterpartSchool, secondDeliveryPoint } = lease;
  trafficCenter.participants.change(secondDeliveryPoint, { url: `${addresses.school}/tweede` });
  if (situation.isCounterpartGone) {
    trafficCenter.participants.change(counterpartSchool, { isActive: false });
  }
  if (situation.isCounterpartOutOfOrder) conduct.school.misbehave(outOfOrder);
  const pupil = { brin: lease.targetSchool.brin, pgn: lease.pgn };
  try {
    await world.reached(driver.notify({ ...pupil, forBrin: counterpartSchool.brin }));
  } finally {
    stage.cast.restore();
  }
}
