import type { DossierLaw } from '#dossier/check-dossier.ts';
import { checkRules } from '#dossier/rules/check-rules.ts';
import { checkStructure } from '#dossier/structure/check-structure.ts';
import type { XmlElement } from '#xml/element.ts';

/** Tells whether a dossier that we made breaks nothing in any layer, without writing it. */
export function breaksNothing(root: XmlElement, { pack, elements, rulebook }: DossierLaw): boolean {
  const located = { root, positionOf: () => nowhere };
  return (
    checkStructure(elements, pack.namespace, located).length === 0 &&
    checkRules(rulebook, located).length === 0
  );
}

const nowhere = { line: 1, column: 1 };
