import { booleanOf } from '#xml/boolean-of.ts';
import { selfAndDescendants } from '#xml/element.ts';
import { type Expected, foundIn, type Node, SourceError } from '#xml/source/node.ts';
import type { Remark } from './remark.ts';

/** Gives the child elements, of its own vocabulary and of others. @throws SourceError for any that is not expected. */
export function childrenOf(
  node: Node,
  expected: Expected,
  remarks: Remark[],
): { readonly own: Node[]; readonly others: Node[] } {
  const { own, others, foreign } = foundIn(node, expected);
  for (const { name, value } of foreign) remarks.push(leftOut(node, `${name}="${value}"`));
  return { own, others };
}

const wsdlNamespace = 'http://schemas.xmlsoap.org/wsdl/';

/** Passes by an element of another vocabulary, and says so. @throws SourceError where it must be understood. */
export function passBy(node: Node, remarks: Remark[]): void {
  const { name } = node.element;
  for (const { attributes } of selfAndDescendants(node.element)) {
    const required = attributes.find(
      (one) => one.name === 'required' && one.namespace === wsdlNamespace,
    );
    if (!required || booleanOf(required.value) !== true) continue;
    throw new SourceError(node, `"${name}" must be understood, and is not`);
  }
  remarks.push(leftOut(node, `<${name}>`));
}

/** Tells of something that is of another vocabulary. */
export function leftOut({ element, source }: Node, what: string): Remark {
  const place = `${source.path}, ${source.positionOf(element).line}`;
  return {
    kind: 'left-out',
    what: {
      nl: `${what} (${place}) is van een andere woordenlijst en doet bij ons niets.`,
      en: `${what} (${place}) is of another vocabulary and does nothing here.`,
    },
  };
}
