import type { ScenarioWorld } from '../world.ts';

/** Lets the counterpart, as doel, ask the target for the dossier in one session, and sign that off. */
export async function askTarget(
  { stage, scenario, lease, situation }: ScenarioWorld,
  { times }: { readonly times: number },
): Promise<void> {
  const { doel } = stage.cast;
  const session = await doel.openSession({
    scenario: scenario.key,
    doel: lease.counterpartSchool,
    bron: lease.targetSchool,
    key: lease.key,
    overdrachtsoort: lease.overdrachtsoort,
  });
  if (situation.isSignedOff) await doel.signOff(session);
  const results: (string | undefined)[] = [];
  for (let asked = 0; asked < times; asked += 1) results.push(await doel.askDossier(session));
  if (!situation.isSignedOff) await doel.signOff(session, results.at(-1));
}
