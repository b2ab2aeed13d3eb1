import type { DossierFinding } from '#dossier/finding.ts';
import { type Kind, kindOf, profileNameOf } from '#dossier/profile.ts';
import type { XmlElement } from '#xml/element.ts';
import type { LocatedDocument } from '#xml/located.ts';
import type { RuleContext } from './keyword.ts';
import { type Node, xpathOf } from './node.ts';
import type { Group, PlacedRules, Plan, ReadyRule } from './plan.ts';
import type { Rulebook } from './rulebook.ts';
import { type View, viewOf } from './view.ts';

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
  const kind = { ...kindOf(rulebook.kinds, located.root), ...options };
  const dossier = { root: viewOf(located.root), profile: profileNameOf(rulebook.kinds, kind) };
  const broken = brokenIn(located.root, rulebook.planFor(kind), dossier);
  broken.sort(
    (one, other) => one.node.order - other.node.order || one.ready.order - other.ready.order,
  );
  return broken.map((one) => findingOf(one, dossier.root, located));
}

type Dossier = Pick<RuleContext, 'root' | 'profile'>;

/** A rule, and the node that breaks it. */
type Broken = { readonly ready: ReadyRule; readonly node: Node };

/** One walk for all rules: a dossier has thousands of elements, and of most of their names no rule speaks. */
function brokenIn(root: XmlElement, plan: Plan, { root: rootView, profile }: Dossier): Broken[] {
  const broken: Broken[] = [];
  let count = 0;
  const judge = (node: Node, groups: readonly Group[]): void => {
    const { element } = node;
    const view = viewOf(element);
    const context = { root: rootView, element, profile };
    for (const { applies, rules } of groups) {
      if (applies && !applies(view, context)) continue;
      for (const ready of rules) if (!ready.holds(view, context)) broken.push({ ready, node });
    }
  };
  const visit = (element: XmlElement, parent: Node | undefined): void => {
    const node: Node = { element, parent, order: count };
    count += 1;
    if (!parent) judge(node, plan.root);
    const placed = plan.byName.get(element.name) ?? none;
    for (const { place, groups } of placed) if (place.fits(node)) judge(node, groups);
    for (const child of element.children) visit(child, node);
  };
  visit(root, undefined);
  return broken;
}

const none: readonly PlacedRules[] = [];

function findingOf({ ready, node }: Broken, root: View, located: LocatedDocument): DossierFinding {
  const { rule, wording } = ready;
  return {
    key: rule.key,
    rule: rule.rule,
    layers: rule.layers,
    severity: rule.severity,
    xpath: xpathOf(node),
    ...located.positionOf(node.element),
    message: wording({ node: viewOf(node.element), root }),
  };
}
