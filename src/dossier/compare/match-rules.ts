/**
 * Which rules of two years are the same one:
 *
 * 1. Packs of ours call a rule in every year by one name, its identity, and that decides.
 * 2. An imported pack does not know what others call its rules. When two packs have no name of a published rule in common,
 *    rules are matched by what they say: first those that say the same of the same elements and have the same id, then
 *    those that have only that in common which is left of it, as long as no other rule has that too.
 */
import type { ElementTree } from '../elements.ts';
import { groupedBy } from '../rules/grouped-by.ts';
import { type AnyRule, identityOf, isReachable } from '../rules/rule.ts';
import { type SaidByRule, saidBy } from './said-by-rule.ts';

/** The rules of a year, and the elements that they are about. */
export type RulesOfYear = { readonly rules: readonly AnyRule[]; readonly elements: ElementTree };

/** A rule of both years. */
export type RulePair = { readonly one: AnyRule; readonly other: AnyRule };

/** What became of rules, and how they were known again. */
export type MatchedRules = {
  readonly by: 'name' | 'content';
  readonly pairs: readonly RulePair[];
  readonly removed: readonly AnyRule[];
  readonly added: readonly AnyRule[];
};

/** Finds the rules of one year in another. */
export function matchRules(before: RulesOfYear, now: RulesOfYear): MatchedRules {
  const byName = pairedBy(identityOf, before.rules, now.rules);
  const isNamed = byName.pairs.some(({ one }) => !isExtra(one));
  if (isNamed || byName.removed.length === 0 || byName.added.length === 0) {
    return { by: 'name', ...byName };
  }
  const said = new Map<AnyRule, SaidByRule>([
    ...before.rules.map((rule) => [rule, saidBy(rule, before.elements)] as const),
    ...now.rules.map((rule) => [rule, saidBy(rule, now.elements)] as const),
  ]);
  let left: Paired = byName;
  for (const aspects of tiers) {
    const key = (rule: AnyRule) =>
      JSON.stringify(aspects.map((aspect) => said.get(rule)?.[aspect]));
    const { pairs, ...rest } = pairedBy(key, left.removed, left.added);
    left = { pairs: [...left.pairs, ...pairs], ...rest };
  }
  return { by: 'content', ...left, pairs: inOrder(left.pairs, before.rules) };
}

/** What has to be the same, in turn. */
const tiers: readonly (readonly (keyof SaidByRule)[])[] = [
  ['id', 'places', 'fires', 'binds'],
  ['places', 'fires', 'binds'],
  ['id', 'places', 'fires'],
  ['places', 'fires'],
  ['id', 'places', 'binds'],
  ['id', 'places'],
  ['id', 'fires'],
  ['id', 'message'],
  ['id'],
];

type Paired = Omit<MatchedRules, 'by'>;

/** Pairs rules for which the same comes out; where that is so of several, only when it is of as many in both years. */
function pairedBy(
  keyOf: (rule: AnyRule) => string,
  before: readonly AnyRule[],
  now: readonly AnyRule[],
): Paired {
  const young = groupedBy(now, keyOf);
  const pairs = [...groupedBy(before, keyOf)].flatMap(([key, old]) => {
    const others = young.get(key) ?? [];
    if (others.length !== old.length) return [];
    return old.flatMap((one, at): RulePair[] => {
      const other = others[at];
      return other ? [{ one, other }] : [];
    });
  });
  const kept = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  return {
    pairs,
    removed: before.filter((rule) => !kept.has(rule)),
    added: now.filter((rule) => !kept.has(rule)),
  };
}

function inOrder(pairs: readonly RulePair[], rules: readonly AnyRule[]): readonly RulePair[] {
  const at = new Map(rules.map((rule, place) => [rule, place]));
  return pairs.toSorted((one, other) => (at.get(one.one) ?? 0) - (at.get(other.one) ?? 0));
}

function isExtra(rule: AnyRule): boolean {
  return isReachable(rule) && rule.layers.includes('extra');
}
