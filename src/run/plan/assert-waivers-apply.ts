import type { Plan } from '#evidence/plan.ts';
import type { Waiver } from '#evidence/waiver.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Makes sure that every waiver is about something that will be asked.
 *
 * @throws ConfigurationError naming the first that no scenario of the plan could need.
 */
export function assertWaiversApply(waivers: readonly Waiver[], { scenarios, only }: Plan): void {
  const asked = new Set(scenarios.flatMap(({ requirements }) => requirements));
  const idle = waivers.find(({ requirement }) => !asked.has(requirement));
  if (!idle) return;
  const played = only ? 'of what --only names' : 'of what the target claims';
  throw new ConfigurationError(
    `The waiver for ${idle.requirement} cannot be needed, as no scenario ${played} asks for it: remove it from the waiver file`,
  );
}
