import type { DossierLaw } from './check-dossier.ts';
import type { RulesOfPack } from './rules/rule.ts';
import { compileRulebook, type Rulebook } from './rules/rulebook.ts';

/** Gives a law whose rulebook is made when it is first asked for, and once for the same rules. */
export function dossierLawOf({ pack, elements, rules }: Omit<DossierLaw, 'rulebook'>): DossierLaw {
  return {
    pack,
    elements,
    rules,
    get rulebook() {
      const rulebook = made.get(rules) ?? compileRulebook(rules);
      made.set(rules, rulebook);
      return rulebook;
    },
  };
}

/** Many transcripts are judged by the same law, and nobody changes one. */
const made = new WeakMap<RulesOfPack, Rulebook>();
