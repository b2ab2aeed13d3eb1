import type { Plan } from '#evidence/plan.ts';
import type { Waiver } from '#evidence/waiver.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Makes sure that every waiver is about something that will be asked. A run of a part may have those of the whole.
 *
 * @throws ConfigurationError naming the first that no scenario of the plan could need.
 */
export function assertWaiversApply(waivers: readonly Waiver[], { scenarios, only }: Plan): void {
  if (only) return;
  const asked = new Set(scenarios.flatMap(({ requirements }) => requirements));
  const idle = waivers.find(({ requirement }) => !asked.has(requirement));
  if (!idle) return;
  throw new ConfigurationError(
    `The waiver for ${idle.requirement} cannot be needed, as no scenario of what the target claims asks for it: remove it from the waiver file`,
  );
}
