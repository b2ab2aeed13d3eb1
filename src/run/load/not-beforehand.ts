import type { PlannedScenario } from '#evidence/plan.ts';
import { listScenarios } from '../plan/list-scenarios.ts';

/** Says of a scenario that its pupil may not be in the target before it begins. */
const notBeforehandTag = 'niet-vooraf';

/** Tells of a scenario whether its pupil may be in the target before it begins, as the features have it. */
export async function beforehand(): Promise<(scenario: PlannedScenario) => boolean> {
  const all = await listScenarios();
  const without = new Set(all.filter(({ tags }) => tags.includes(notBeforehandTag)).map(nameOf));
  return (scenario) => scenario.role === 'bron' && !without.has(nameOf(scenario));
}

function nameOf({ feature, name }: Pick<PlannedScenario, 'feature' | 'name'>): string {
  return `${feature} ${name}`;
}
