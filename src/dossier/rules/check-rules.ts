import type { DossierFinding } from '#dossier/finding.ts';
import type { LocatedDocument } from '#xml/located.ts';
import { type Kind, kindOf, profileOf } from './family.ts';
import { indexNodes, type Node, xpathOf } from './node.ts';
import { nodesAt } from './place.ts';
import type { ReadyRule, Rulebook } from './rulebook.ts';
import type { View } from './view.ts';

/** Hold the dossier to the rules of another family or overstap than it says itself. */
export type CheckRulesOptions = Partial<Kind>;

/**
 * Gives every rule that a dossier breaks, once per place, in document order. It trusts the structure: a dossier that
 * breaks the XML Schema never reaches the rules of the published validator, so the caller leaves `as-shipped` out.
 */
export function checkRules(
  rulebook: Rulebook,
  located: LocatedDocument,
  options: CheckRulesOptions = {},
): DossierFinding[] {
  const index = indexNodes(located.root);
  const root = index.root.view;
  const kind = { ...kindOf(rulebook.families, located.root), ...options };
  const profile = profileOf(kind);
  const broken = rulebook.rulesFor(kind).flatMap((ready) =>
    nodesAt(ready.place, index)
      .filter(({ view, element }) => ready.isBrokenBy(view, { root, element, profile }))
      .map((node) => ({ ready, node })),
  );
  broken.sort((one, other) => one.node.order - other.node.order);
  return broken.map(({ ready, node }) => findingOf(ready, node, { root, located }));
}

type Dossier = { readonly root: View; readonly located: LocatedDocument };

function findingOf(
  { rule, wording }: ReadyRule,
  node: Node,
  { root, located }: Dossier,
): DossierFinding {
  return {
    key: rule.key,
    rule: rule.rule,
    layers: rule.layers,
    severity: rule.severity,
    xpath: xpathOf(node),
    ...located.positionOf(node.element),
    message: wording({ node: node.view, root }),
  };
}
