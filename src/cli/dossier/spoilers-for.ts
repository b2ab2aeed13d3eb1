import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { isReachable, type Rule } from '#dossier/rules/rule.ts';
import { fits, fittingProfiles } from '#generators/spoilers/fitting-profiles.ts';
import type { Spoiler } from '#generators/spoilers/spoiler.ts';
import { allSpoilersOf } from '#generators/spoilers/spoilers-of.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';

/**
 * Gives every way to break the rule of this key in dossiers of a profile.
 *
 * @throws ConfigurationError when there is none, telling what there is.
 */
export function spoilersFor(
  key: string,
  profile: ProfileName,
  law: DossierLaw,
): readonly Spoiler[] {
  const known = allSpoilersOf(law).filter((spoiler) => spoiler.key === key);
  if (known.length === 0) throw new ConfigurationError(whyUnknown(key, law));
  const fitting = known.filter((spoiler) => fits(spoiler, profile, law));
  if (fitting.length > 0) return fitting;
  const others = new Set(known.flatMap((spoiler) => fittingProfiles(spoiler, law)));
  throw new ConfigurationError(
    `Cannot break "${key}" in a dossier of ${profile}; it can be broken in: ${[...others].join(', ')}`,
  );
}

function whyUnknown(key: string, law: DossierLaw): string {
  const unreachable = law.rules.rules.find((rule) => rule.key === key && !isReachable(rule));
  if (unreachable) return `No dossier can break "${key}": ${unreachable.reason}`;
  const named = law.rules.rules
    .filter((rule) => isReachable(rule) && idsOf(rule).some((id) => isSame(id, key)))
    .map((rule) => rule.key);
  const near = named.length > 0 ? named : nearest(key, law);
  return `No rule has the key "${key}"; nearest: ${near.join(', ')}`;
}

function idsOf({ rule, alsoRules = [], aliases = [] }: Rule): readonly string[] {
  return [rule, ...alsoRules, ...aliases];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const shown = 5;

function nearest(key: string, law: DossierLaw): string[] {
  const asked = key.toUpperCase();
  const keys = [...new Set(allSpoilersOf(law).map((spoiler) => spoiler.key))];
  return keys
    .map((known) => ({ known, far: distance(known.toUpperCase(), asked) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, shown)
    .map(({ known }) => known);
}

/** How many letters have to be changed, added or taken away. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const changed = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
