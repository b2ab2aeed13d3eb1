import type { ScenarioWorld } from '../world.ts';
import { type AskId, watchTargetAsk } from './watch-target-ask.ts';

/**
 * Lets the target ask before what the scenario is about, when everything was still as it should be. It stays known to the
 * target, and can be looked at again, when it was for this dossier; one about another pupil stays known too. Any other the
 * target forgets, and there is something to compare with.
 */
export async function watchEarlierAsk(world: ScenarioWorld): Promise<AskId | undefined> {
  const { situation, driver } = world;
  if (situation.earlierAsk === 'none') return undefined;
  const isAboutOther = situation.earlierAsk === 'about another pupil';
  const earlier = await watchTargetAsk(world, {
    situation: { ...situation, ...withoutSetbacks },
    isAboutOther,
  });
  if (isAboutOther) return undefined;
  if (situation.earlierAsk === 'for this dossier') return earlier;
  await world.reached(driver.forget());
  return undefined;
}

const withoutSetbacks = {
  isInspected: true,
  readyFor: 'the asking school',
  isTrafficCenterOutOfOrder: false,
  sessionRefusal: undefined,
  isSignOffRejected: false,
  bronAnswers: 'soundly',
  earlierAsk: 'none',
  isSupplemented: false,
  sendsNamesake: false,
  askedSince: 'never',
} as const;
