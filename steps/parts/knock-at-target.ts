import type { ScenarioWorld } from '../world.ts';

/** Lets the counterpart, as bron, send the target one notification after the other about nothing it asked for. */
export async function knockAtTarget({
  stage,
  scenario,
  lease,
  situation,
}: ScenarioWorld): Promise<void> {
  const { bron, trafficCenter } = stage.cast;
  const { targetSchool: doel, counterpartSchool: school } = lease;
  const participant = trafficCenter.participants.at(doel);
  if (!participant) throw new Error(`Nobody takes part at "${doel.routeringsKenmerk}"`);
  for (const oddity of [...situation.oddities, undefined]) {
    await bron.knock({ scenario: scenario.key, school, doel, url: participant.url, oddity });
  }
}
