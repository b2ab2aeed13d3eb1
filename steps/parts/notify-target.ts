import type { ScenarioWorld } from '../world.ts';

/**
 * Makes the dossier ready at the counterpart, as bron, and lets it tell the target that asked for it before; where that
 * did not ask there is nobody to tell.
 */
export async function notifyTarget(world: ScenarioWorld): Promise<void> {
  const { stage, scenario, lease } = world;
  const { bron } = stage.cast;
  const pupil = { school: lease.counterpartSchool, pgn: lease.pgn };
  const doelBrin = lease.targetSchool.brin;
  const hasAsked = bron.requests.some(
    ({ pgn, request }) => pgn === lease.pgn && request.doelBrin === doelBrin,
  );
  bron.makeReady(pupil, { brin: doelBrin });
  if (hasAsked) await bron.notify({ ...pupil, scenario: scenario.key, doelBrin });
}
