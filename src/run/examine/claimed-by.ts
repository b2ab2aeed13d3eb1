import type { Release } from '#exchange/release.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Target } from '#preflight/target.ts';
import type { Chosen } from '../prepared.ts';
import { limitsOfChanged, referenceTarget } from '../reference.ts';

/**
 * Gives the reference as a target with the profiles that it is to claim, and with less time where it was changed.
 *
 * @throws ConfigurationError when it does not claim one of them.
 */
export function claimedBy(
  { change, profiles, limits }: Extract<Chosen, { kind: 'reference' }>,
  release: Release,
): Target {
  const usual = referenceTarget(release);
  const usually = change === undefined ? usual.limits : limitsOfChanged;
  const target = { ...usual, limits: { ...usually, ...limits } };
  if (!profiles) return target;
  const unknown = profiles.find((name) => !target.capabilities.profiles.includes(name));
  if (unknown === undefined) {
    return { ...target, capabilities: { ...target.capabilities, profiles } };
  }
  throw new ConfigurationError(
    `The reference does not claim the profile "${unknown}": give --profiles some of ${target.capabilities.profiles.join(', ')}`,
  );
}
