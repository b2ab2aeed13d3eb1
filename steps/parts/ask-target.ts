import type { ScenarioWorld } from '../world.ts';

/** Lets the counterpart, as doel, ask the target for the dossier in one session, and sign that off. */
export async function askTarget(
  { stage, scenario, lease, situation }: ScenarioWorld,
  { times }: { readonly times: number },
): Promise<void> {
  const { doel, outOfOrder } = stage.cast;
  const { key, otherKey, overdrachtsoort } = lease;
  const session = await doel.openSession({
    scenario: scenario.key,
    doel: lease.counterpartSchool,
    bron: lease.targetSchool,
    key: situation.sessionFor === 'the pupil' ? key : otherKey,
    overdrachtsoort,
  });
  if (situation.isSignedOff) await doel.signOff(session);
  outOfOrder.isOn = situation.isTrafficCenterOutOfOrder;
  const results: (string | undefined)[] = [];
  for (let asked = 0; asked < times; asked += 1) {
    results.push(await doel.askDossier({ ...session, key }));
  }
  outOfOrder.isOn = false;
  if (!situation.isSignedOff) await doel.signOff(session, results.at(-1));
}
