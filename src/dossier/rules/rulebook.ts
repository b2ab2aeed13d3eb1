import { Ajv2020 } from 'ajv/dist/2020.js';
import { extraKeywords } from './extra-keywords.ts';
import type { Kind } from './family.ts';
import type { RuleContext } from './keyword.ts';
import { keywords } from './keywords.ts';
import { type Place, readPlace } from './place.ts';
import { type Condition, type Families, isReachable, type Rule, type RulesOfPack } from './rule.ts';
import type { View } from './view.ts';
import { type Wording, wordingOf } from './wording.ts';

/** A rule made ready to judge. */
export type ReadyRule = {
  readonly rule: Rule;
  readonly place: Place;
  readonly wording: Wording;
  isBrokenBy(node: View, context: RuleContext): boolean;
};

/** The rules of one year, made ready once. */
export type Rulebook = {
  readonly families: Families;
  /** Gives the rules that a dossier of this kind is held to. */
  rulesFor(kind: Kind): readonly ReadyRule[];
};

/**
 * Makes a rulebook of a pack's rules; those that nothing can reach are left out.
 *
 * @throws when a rule names a keyword, code list, category or form that does not exist: a fault in the pack.
 */
export function compileRulebook({ rules, codelists, categories, families }: RulesOfPack): Rulebook {
  const ajv = new Ajv2020({
    strictTypes: false,
    passContext: true,
    addUsedSchema: false,
    // The pack's own JSON Schemas say more of a condition than the meta-schema, and the tests hold it to them.
    validateSchema: false,
  });
  for (const keyword of keywords(codelists)) ajv.addKeyword(keyword);
  for (const keyword of extraKeywords(categories)) ajv.addKeyword(keyword);
  const conditionOf = once((condition) => ajv.compile(condition));
  const ready = rules.filter(isReachable).map((rule): ReadyRule => {
    const applies = rule.applies && conditionOf(rule.applies);
    const holds = conditionOf(rule.holds);
    return {
      rule,
      place: readPlace(rule.at),
      wording: wordingOf(rule, { codelists, categories }),
      isBrokenBy: (node, context) =>
        applies?.call(context, node) !== false && !holds.call(context, node),
    };
  });
  return { families, rulesFor: (kind) => ready.filter(({ rule }) => bindsKind(rule, kind)) };
}

function bindsKind(rule: Rule, { family, overstap = '' }: Kind): boolean {
  if (!rule.families.includes(family)) return false;
  if (rule.exceptProfiles?.includes(overstap)) return false;
  return rule.profiles?.includes(overstap) ?? true;
}

function once<Made>(make: (condition: Condition) => Made): (condition: Condition) => Made {
  const made = new Map<string, Made>();
  return (condition) => {
    const name = JSON.stringify(condition);
    const known = made.get(name) ?? make(condition);
    made.set(name, known);
    return known;
  };
}
