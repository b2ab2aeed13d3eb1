import type { DossierLaw } from './check-dossier.ts';
import type { Rulebook } from './rules/rulebook.ts';
import { compileRulebook } from './rules/rulebook.ts';

/** Gives a law whose rulebook, half a second's work, is made when it is first asked for, and once. */
export function dossierLawOf({ pack, elements, rules }: Omit<DossierLaw, 'rulebook'>): DossierLaw {
  let rulebook: Rulebook | undefined;
  return {
    pack,
    elements,
    rules,
    get rulebook() {
      rulebook ??= compileRulebook(rules);
      return rulebook;
    },
  };
}
