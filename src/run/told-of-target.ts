import type { TargetConfiguration, TargetSummary } from '#evidence/entry.ts';
import type { Target } from '#preflight/target.ts';
import type { Chosen } from './prepare.ts';

/** Gives what the transcript tells of a target: who it is, and how it was set up, without anything secret. */
export function toldOfTarget(
  target: Target,
  chosen: Chosen,
): { readonly target: TargetSummary; readonly configuration: TargetConfiguration } {
  const change = chosen.kind === 'reference' ? chosen.change : undefined;
  const { endpoint, schools, capabilities, cast, driver, zoeksleutel, product, oin } = target;
  return {
    target: { ...product, oin, driver: 'http', ...(change !== undefined && { change }) },
    configuration: {
      endpoint: withoutCredentials(endpoint),
      schools,
      ...capabilities,
      cast,
      driver: { kind: 'http', url: withoutCredentials(driver.url) },
      zoeksleutel: 'key' in zoeksleutel ? 'key' : 'command',
    },
  };
}

/** Gives an address without what may let somebody in: user, password, query and fragment. */
export function withoutCredentials(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
