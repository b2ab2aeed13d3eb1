import type { PlannedScenario } from '#evidence/plan.ts';
import { endedWords } from '#report/words.ts';
import type { Language } from '#words/text.ts';
import type { Progress, Screen } from './progress.ts';

/** Tells a pipeline how far a run is: a line for each scenario as it ends, by key, and nothing else. */
export function ciProgress(screen: Pick<Screen, 'write'>, language: Language): Progress {
  let scenarios: readonly PlannedScenario[] = [];
  let ended = 0;
  return {
    onPlan: (plan) => {
      scenarios = plan.scenarios;
    },
    onEntry: (entry) => {
      if (entry.kind !== 'scenario-ended') return;
      ended += 1;
      const why = entry.why === undefined ? '' : `: ${entry.why[language]}`;
      const how = endedWords[entry.outcome][language];
      screen.write(`${ended}/${scenarios.length} ${how} ${entry.scenario}${why}\n`);
    },
  };
}
