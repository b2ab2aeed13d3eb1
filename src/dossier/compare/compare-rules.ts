import {
  type AnyRule,
  identityOf,
  isReachable,
  type Rule,
  type RulesOfPack,
} from '#dossier/rules/rule.ts';
import { titleOf } from '#dossier/rules/wording.ts';
import { text } from '#words/text.ts';
import type { RuleAspect, RuleDiff, ToldRule } from './pack-diff.ts';

/** Tells what became of the rules of one year in another; a rule is known by its identity. */
export function compareRules(before: RulesOfPack, now: RulesOfPack): RuleDiff {
  const old = new Map(before.rules.map((rule) => [identityOf(rule), rule]));
  const young = new Map(now.rules.map((rule) => [identityOf(rule), rule]));
  const pairs = [...old].flatMap(([identity, one]) => {
    const other = young.get(identity);
    return other ? [{ one, other }] : [];
  });
  return {
    added: now.rules.filter((rule) => !old.has(identityOf(rule))).map((rule) => told(rule, now)),
    removed: before.rules
      .filter((rule) => !young.has(identityOf(rule)))
      .map((rule) => told(rule, before)),
    changed: pairs.flatMap(({ one, other }) => {
      const aspects = aspectsOf(one, other);
      if (aspects.length === 0) return [];
      return [{ before: told(one, before), now: told(other, now), aspects }];
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

/** What each aspect of a rule stands in. */
const aspects: Readonly<Record<RuleAspect, readonly (keyof Rule)[]>> = {
  id: ['rule', 'alsoRules'],
  binds: ['families', 'profiles', 'exceptProfiles'],
  place: ['at', 'field'],
  condition: ['applies', 'holds'],
  layers: ['layers'],
  severity: ['severity'],
};

function aspectsOf(one: AnyRule, other: AnyRule): RuleAspect[] {
  // A rule that nothing can reach says nothing but that.
  const isTold = isReachable(one) && isReachable(other);
  const names = Object.entries(aspects) as [RuleAspect, readonly (keyof Rule)[]][];
  return names
    .filter(([name]) => isTold || name === 'id' || name === 'layers')
    .filter(([, fields]) => written(one, fields) !== written(other, fields))
    .map(([name]) => name);
}

function written(rule: Partial<Rule>, fields: readonly (keyof Rule)[]): string {
  return JSON.stringify(fields.map((field) => rule[field]));
}
