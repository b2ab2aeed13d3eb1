import type { DriverOutcome } from '#driver/driver.ts';
import type { ScenarioWorld } from '../../world.ts';

/** Has the target do something that a conversation goes on without, where its driver has no such call. */
export async function offered(
  world: ScenarioWorld,
  call: Promise<DriverOutcome<unknown>>,
): Promise<void> {
  const outcome = await call;
  if (outcome.status !== 'not-offered') await world.reached(Promise.resolve(outcome));
}
