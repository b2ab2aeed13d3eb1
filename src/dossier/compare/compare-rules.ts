import { type AnyRule, isReachable, type Rule, type RulesOfPack } from '#dossier/rules/rule.ts';
import { titleOf } from '#dossier/rules/wording.ts';
import { text } from '#words/text.ts';
import type { ElementTree } from '../elements.ts';
import { matchRules, type RulePair } from './match-rules.ts';
import type { RuleAspect, RuleDiff, ToldRule } from './pack-diff.ts';
import { type SaidByRule, saidBy } from './said-by-rule.ts';

/** The rules of two years, each with the elements that they are about. */
export type TwoYearsOfRules = {
  readonly before: { readonly rules: RulesOfPack; readonly elements: ElementTree };
  readonly now: { readonly rules: RulesOfPack; readonly elements: ElementTree };
};

/** Tells what became of the rules of one year in another; `match-rules.ts` says how a rule is known again. */
export function compareRules({ before, now }: TwoYearsOfRules): RuleDiff {
  const { by, pairs, added, removed } = matchRules(
    { rules: before.rules.rules, elements: before.elements },
    { rules: now.rules.rules, elements: now.elements },
  );
  return {
    matchedBy: by,
    added: added.map((rule) => told(rule, now.rules)),
    removed: removed.map((rule) => told(rule, before.rules)),
    changed: pairs.flatMap(({ one, other }) => {
      const said = { one: saidBy(one, before.elements), other: saidBy(other, now.elements) };
      const aspects = aspectsOf({ one, other }, said);
      if (aspects.length === 0) return [];
      return [{ before: told(one, before.rules), now: told(other, now.rules), aspects }];
    }),
    renumbered: pairs
      .filter(({ one, other }) => one.key !== other.key)
      .map(({ one, other }) => ({ before: one.key, now: other.key })),
  };
}

function told(rule: AnyRule, tables: RulesOfPack): ToldRule {
  const title = isReachable(rule) ? titleOf(rule, tables) : unreachable;
  return { key: rule.key, rule: rule.rule, title };
}

const unreachable = text(
  'Geen dossier kan deze regel overtreden',
  'No dossier can break this rule',
);

type Said = { readonly one: SaidByRule; readonly other: SaidByRule };

function aspectsOf({ one, other }: RulePair, said: Said): RuleAspect[] {
  const isOtherwise = (aspect: keyof SaidByRule) => said.one[aspect] !== said.other[aspect];
  const differs: Readonly<Record<RuleAspect, boolean>> = {
    id: written(one, ['rule', 'alsoRules']) !== written(other, ['rule', 'alsoRules']),
    binds: isOtherwise('binds'),
    place: written(one, ['at']) !== written(other, ['at']) && isOtherwise('places'),
    condition: isOtherwise('fires'),
    layers: written(one, ['layers']) !== written(other, ['layers']),
    severity: written(one, ['severity']) !== written(other, ['severity']),
  };
  // A rule that nothing can reach says nothing but that.
  const isTold = isReachable(one) && isReachable(other);
  const aspects = Object.keys(differs) as RuleAspect[];
  return aspects.filter(
    (aspect) => differs[aspect] && (isTold || aspect === 'id' || aspect === 'layers'),
  );
}

function written(rule: Partial<Rule>, fields: readonly (keyof Rule)[]): string {
  return JSON.stringify(fields.map((field) => rule[field]));
}
