import type { Kinds } from '#dossier/pack.ts';
import type { Kind } from '#dossier/profile.ts';
import { conditionCompiler } from './condition.ts';
import { extraKeywords } from './extra-keywords.ts';
import { keywords } from './keywords.ts';
import { readPlace } from './place.ts';
import { type Plan, planOf, type ReadyRule } from './plan.ts';
import { isReachable, type Rule, type RulesOfPack } from './rule.ts';
import { wordingOf } from './wording.ts';

/** The rules of one year, made ready once. */
export type Rulebook = {
  readonly kinds: Kinds;
  /** Gives the rules that a dossier of this kind is held to. */
  rulesFor(kind: Kind): readonly Rule[];
  /** Gives the same rules, laid out for one walk. */
  planFor(kind: Kind): Plan;
};

/**
 * Makes a rulebook of a pack's rules; those that nothing can reach are left out.
 *
 * @throws when a rule names a keyword, code list, category or form that does not exist: a fault in the pack.
 */
export function compileRulebook({ rules, codelists, categories, kinds }: RulesOfPack): Rulebook {
  const words = [...keywords(codelists), ...extraKeywords(categories)];
  const judgeOf = once(conditionCompiler(words));
  const placeOf = once(readPlace);
  const ready = rules.filter(isReachable).map(
    (rule, order): ReadyRule => ({
      rule,
      order,
      place: placeOf(rule.at),
      wording: wordingOf(rule, { codelists, categories }),
      applies: rule.applies && judgeOf(rule.applies),
      holds: judgeOf(rule.holds),
    }),
  );
  const named = new Set(rules.filter(isReachable).flatMap(overstapsIn));
  const readyFor = (kind: Kind) => ready.filter(({ rule }) => bindsKind(rule, kind));
  const planOfKind = once((kind: Kind) => planOf(readyFor(kind)));
  return {
    kinds,
    rulesFor: (kind) => readyFor(kind).map(({ rule }) => rule),
    // An overstap that no rule names is like any other such, so that what dossiers say cannot fill the memory.
    planFor: ({ family, overstap = '' }) =>
      planOfKind({ family, overstap: named.has(overstap) ? overstap : undefined }),
  };
}

function overstapsIn({ profiles = [], exceptProfiles = [] }: Rule): readonly string[] {
  return [...profiles, ...exceptProfiles];
}

function bindsKind(rule: Rule, { family, overstap = '' }: Kind): boolean {
  if (!rule.families.includes(family)) return false;
  if (rule.exceptProfiles?.includes(overstap)) return false;
  return rule.profiles?.includes(overstap) ?? true;
}

/** Makes a thing once for all that is written alike. */
function once<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<string, Made>();
  return (given) => {
    const name = JSON.stringify(given);
    const known = made.get(name) ?? make(given);
    made.set(name, known);
    return known;
  };
}
