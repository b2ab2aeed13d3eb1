import type { TargetConfiguration, TargetSummary, ToldDriver } from '#evidence/entry.ts';
import type { DriverChoice, Target } from '#preflight/target.ts';
import type { Chosen } from './prepare.ts';

/** Gives what the transcript tells of a target: who it is, and how it was set up, without anything secret. */
export function toldOfTarget(
  target: Target,
  chosen: Chosen,
): { readonly target: TargetSummary; readonly configuration: TargetConfiguration } {
  const change = chosen.kind === 'reference' ? chosen.change : undefined;
  const { endpoint, schools, capabilities, cast, driver, zoeksleutel, product, oin } = target;
  return {
    target: { ...product, oin, driver: sayDriver(driver), ...(change !== undefined && { change }) },
    configuration: {
      endpoint: withoutCredentials(endpoint),
      schools,
      ...capabilities,
      cast,
      driver: toldOfDriver(driver),
      zoeksleutel: 'key' in zoeksleutel ? 'key' : 'command',
    },
  };
}

/** Names the driver as a verdict does: http, command or operator, or one of the first two with an operator beside it. */
function sayDriver(choice: DriverChoice): string {
  const { kind, ...told } = toldOfDriver(choice);
  return 'hasOperator' in told ? `${kind} + operator` : kind;
}

function toldOfDriver(choice: DriverChoice): ToldDriver {
  const beside = 'operator' in choice && choice.operator ? { hasOperator: true as const } : {};
  const load = choice.load === 'oso' ? { load: choice.load } : {};
  if ('url' in choice) {
    return { kind: 'http', url: withoutCredentials(choice.url), ...beside, ...load };
  }
  return 'command' in choice
    ? { kind: 'command', ...beside, ...load }
    : { kind: 'operator', ...load };
}

/** Gives an address without what may let somebody in: user, password, query and fragment. */
export function withoutCredentials(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
