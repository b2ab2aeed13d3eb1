import { addTo, groupedBy } from './grouped-by.ts';
import type { Judge } from './keyword.ts';
import type { NamedPlace, Place } from './place.ts';
import type { Rule } from './rule.ts';
import type { Wording } from './wording.ts';

/** A rule made ready to judge; `order` is its place among all rules. */
export type ReadyRule = {
  readonly rule: Rule;
  readonly order: number;
  readonly place: Place;
  readonly wording: Wording;
  readonly applies: Judge | undefined;
  readonly holds: Judge;
};

/** Rules that apply together, so that it is asked once. */
export type Group = { readonly applies: Judge | undefined; readonly rules: readonly ReadyRule[] };

/** The rules of one place. */
export type PlacedRules = { readonly place: NamedPlace; readonly groups: readonly Group[] };

/** Rules laid out for one walk through a dossier: those of the root, and those of each local name. */
export type Plan = {
  readonly root: readonly Group[];
  readonly byName: ReadonlyMap<string, readonly PlacedRules[]>;
};

/** Lays out rules. Rules of the same place, and with the same condition, must have the same object for it. */
export function planOf(rules: readonly ReadyRule[]): Plan {
  const byName = new Map<string, PlacedRules[]>();
  const root: Group[] = [];
  for (const [place, placed] of groupedBy(rules, (ready) => ready.place)) {
    const byCondition = groupedBy(placed, (ready) => ready.applies);
    const groups = Array.from(byCondition, ([applies, alike]) => ({ applies, rules: alike }));
    if (place === 'root') root.push(...groups);
    else for (const name of new Set(place.names)) addTo(byName, name, { place, groups });
  }
  return { root, byName };
}
