import { setTimeout as pause } from 'node:timers/promises';
import type { ScenarioWorld } from '../world.ts';

const firstPauseMs = 10;

/**
 * Puts the pupil at the counterpart, as bron, and lets the target ask for the dossier. Returns when the ask is done,
 * the session signed off and the dossier shown, or when the limits for that have passed.
 */
export async function watchTargetAsk(world: ScenarioWorld): Promise<void> {
  const { stage, driver, lease } = world;
  const { sessions } = stage.cast.trafficCenter;
  const since = { zoeksleutel: lease.key.zoeksleutel, after: sessions.count };
  enterPupil(world);
  const asked = await world.reached(
    driver.askDossier({
      brin: lease.targetSchool.brin,
      fromBrin: lease.counterpartSchool.brin,
      pgn: lease.dossier.pgn,
      overdrachtsoort: lease.overdrachtsoort,
    }),
  );
  if (asked.status === 'refused') return;
  await untilDone(world, asked.answer);
  await sessions.untilSignedOff(since, stage.limits.signOffMs);
  await world.reached(driver.showReceived(asked.answer));
}

function enterPupil({ stage, scenario, lease, situation }: ScenarioWorld): void {
  const readyFor = {
    'the asking school': lease.targetSchool.brin,
    'another school': lease.otherSchool.brin,
    nobody: undefined,
  }[situation.readyFor];
  const { pgn, root } = lease.dossier;
  stage.cast.bron.enter({ scenario: scenario.key, pgn, dossier: root, readyFor });
}

async function untilDone(world: ScenarioWorld, ask: { readonly id: string }): Promise<void> {
  const limit = AbortSignal.timeout(world.stage.limits.answerMs);
  for (let pauseMs = firstPauseMs; !limit.aborted; pauseMs *= 2) {
    const asked = await world.reached(world.driver.askState(ask));
    if (asked.status === 'refused' || asked.answer.state === 'done') return;
    await pause(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
}
