import type { XmlElement } from '#xml/element.ts';
import type { LocatedDocument } from '#xml/located.ts';
import type { ElementTree } from '../elements.ts';
import type { DossierFinding } from '../finding.ts';
import type { Breach } from './breach.ts';
import { compileTree } from './compile-tree.ts';
import { judgeElement } from './judge-element.ts';
import { messages } from './messages.ts';

/**
 * Judges a document against an element tree as a validator of XML Schema would, but does not stop at the first breach:
 * gives them all, in document order. Another root is judged no further.
 */
export function checkStructure(
  elements: ElementTree,
  namespace: string,
  document: LocatedDocument,
): DossierFinding[] {
  const breaches = breachesOf(document.root, { elements, namespace });
  if (breaches.length === 0) return [];
  const findings: DossierFinding[] = [];
  const broken = { document, byElement: byElement(breaches), findings };
  collectFindings(document.root, `/${document.root.name}[1]`, broken);
  return findings;
}

type Law = { readonly elements: ElementTree; readonly namespace: string };

function breachesOf(root: XmlElement, { elements, namespace }: Law): Breach[] {
  const { name, type } = compileTree(elements);
  if (root.name !== name) {
    return [{ kind: 'root', element: root, message: messages.root(root.name, name) }];
  }
  const breaches: Breach[] = [];
  if (root.namespace !== namespace) {
    const found = { found: root.namespace, allowed: namespace };
    breaches.push({
      kind: 'namespace',
      element: root,
      message: messages.namespace(root.name, found),
    });
  }
  judgeElement(root, type, { namespace, tell: (breach) => breaches.push(breach) });
  return breaches;
}

function byElement(breaches: readonly Breach[]): ReadonlyMap<XmlElement, readonly Breach[]> {
  const groups = new Map<XmlElement, Breach[]>();
  for (const breach of breaches) {
    const group = groups.get(breach.element) ?? [];
    group.push(breach);
    groups.set(breach.element, group);
  }
  return groups;
}

type Broken = {
  readonly document: LocatedDocument;
  readonly byElement: ReadonlyMap<XmlElement, readonly Breach[]>;
  readonly findings: DossierFinding[];
};

function collectFindings(element: XmlElement, xpath: string, broken: Broken): void {
  for (const breach of broken.byElement.get(element) ?? []) {
    broken.findings.push(findingOf(breach, xpath, broken.document));
  }
  const seen = new Map<string, number>();
  for (const child of element.children) {
    const position = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, position);
    collectFindings(child, `${xpath}/${child.name}[${position}]`, broken);
  }
}

function findingOf(breach: Breach, xpath: string, document: LocatedDocument): DossierFinding {
  const key = `S-${breach.kind}`;
  return {
    key,
    rule: key,
    layers: ['structure'],
    severity: 'fout',
    xpath: breach.attribute === undefined ? xpath : `${xpath}/@${breach.attribute}`,
    ...document.positionOf(breach.element),
    message: breach.message,
  };
}
