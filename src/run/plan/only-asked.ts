import type { PlannedScenario } from '#evidence/plan.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Keeps of the planned scenarios what was asked for, by requirement, by key, or by the beginning of a key up to a `/`;
 * with the closing probes of each role and profile in which anything is played. Keeps all when nothing was asked for.
 *
 * @throws ConfigurationError when nothing would be played for something that was asked for.
 */
export function onlyAsked(
  scenarios: readonly PlannedScenario[],
  only: readonly string[] | undefined,
): readonly PlannedScenario[] {
  if (only === undefined) return scenarios;
  const unknown = only.find((asked) => !scenarios.some((scenario) => isFor(scenario, asked)));
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `Nothing is played for "${unknown}" with what is claimed: give --only requirements that "oso-keur coverage" shows with a scenario, or scenario keys as a report names them`,
    );
  }
  const kept = scenarios.filter((one) => only.some((asked) => isFor(one, asked)));
  const isPlayedIn = ({ role, profile }: PlannedScenario) =>
    kept.some((one) => one.role === role && one.profile === profile);
  return scenarios.filter((one) => kept.includes(one) || (isClosingProbe(one) && isPlayedIn(one)));
}

function isFor({ key, requirements }: PlannedScenario, asked: string): boolean {
  return requirements.includes(asked) || key === asked || key.startsWith(`${asked}/`);
}

function isClosingProbe({ feature }: PlannedScenario): boolean {
  return feature.startsWith('slotproef/');
}
