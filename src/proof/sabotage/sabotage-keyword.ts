import { checkRules } from '#dossier/rules/check-rules.ts';
import { isReachable, type Rule } from '#dossier/rules/rule.ts';
import { compileRulebook, type Rulebook } from '#dossier/rules/rulebook.ts';
import { withoutKeyword } from './condition-keywords.ts';
import type { Changed, DossierTrial } from './dossier-trial.ts';
import { keywordsOf } from './keywords-of-rules.ts';
import type { Sabotaged } from './sabotaged.ts';

/**
 * Holds changed dossiers to the rules that use a keyword, as they are and with the keyword always satisfied: noticed when
 * a dossier that broke what it declares then breaks something else, or nothing.
 */
export function sabotageKeyword(name: string, { rules, changed }: DossierTrial): Sabotaged {
  const using = rules.rules.filter(isReachable).filter((rule) => keywordsOf(rule).includes(name));
  const honest = compileRulebook({ ...rules, rules: using });
  const satisfied = compileRulebook({ ...rules, rules: using.map((rule) => satisfy(rule, name)) });
  const keys = new Set(using.map(({ key }) => key));
  const isNoticed = changed.some(
    (dossier) =>
      isAsDeclared(dossier, { rulebook: honest, keys }) &&
      !isAsDeclared(dossier, { rulebook: satisfied, keys }),
  );
  return { kind: 'keyword', name, isNoticed };
}

function satisfy(rule: Rule, name: string): Rule {
  return {
    ...rule,
    ...(rule.applies && { applies: withoutKeyword(rule.applies, name) }),
    holds: withoutKeyword(rule.holds, name),
  };
}

type Part = { readonly rulebook: Rulebook; readonly keys: ReadonlySet<string> };

function isAsDeclared({ document, breaks }: Changed, { rulebook, keys }: Part): boolean {
  const broken = new Set(checkRules(rulebook, document).map(({ key }) => key));
  const declared = new Set(breaks.filter((key) => keys.has(key)));
  return broken.size === declared.size && [...declared].every((key) => broken.has(key));
}
