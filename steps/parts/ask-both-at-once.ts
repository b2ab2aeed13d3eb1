import { setTimeout as pause } from 'node:timers/promises';
import { answersTogether } from '#cast/mischief/answers-together.ts';
import type { ScenarioWorld } from '../world.ts';

/** A system that takes one request after the other is left to do so. */
const longestMs = 300;

/**
 * Lets the counterpart, as doel, ask the target for the dossiers of both pupils at once, each in a session of its own.
 * The Traffic Center answers the two session checks together, so that the one request is under way while the other is.
 */
export async function askBothAtOnce({ stage, scenario, lease }: ScenarioWorld): Promise<void> {
  const { doel, conduct, release } = stage.cast;
  const transfer = {
    scenario: scenario.key,
    doel: lease.counterpartSchool,
    bron: lease.targetSchool,
    overdrachtsoort: lease.transfer.overdrachtsoort,
  };
  const own = await doel.openSession({ ...transfer, key: lease.key });
  const others = await doel.openSession({ ...transfer, key: lease.otherKey });
  const [to, count, wait] = ['sessiecontroleRequest', 2, () => pause(longestMs)] as const;
  conduct.trafficCenter.misbehave(answersTogether(release, { to, count, wait }));
  const answers = await Promise.all([doel.askDossier(own), doel.askDossier(others)]);
  conduct.trafficCenter.behave();
  await doel.signOff(own, answers[0]?.resultaat);
  await doel.signOff(others, answers[1]?.resultaat);
}
