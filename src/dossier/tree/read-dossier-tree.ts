import type { XmlElement } from '#xml/element.ts';
import { parseLocated } from '#xml/parse-located.ts';
import { DossierError } from '../dossier.ts';
import {
  blockNamed,
  contentOf,
  type ElementTree,
  elementsOf,
  type SimpleType,
  simpleTypeNamed,
} from '../elements.ts';
import type { Pack } from '../pack.ts';
import type { TypedBlock, TypedLeaf, TypedNode } from './typed-tree.ts';

/** The year that a tree is of. */
export type TreeLaw = { readonly pack: Pack; readonly elements: ElementTree };

/**
 * Reads a dossier, as text or as the bytes of a file, into a typed tree.
 *
 * @throws XmlError when it is not well-formed, DossierError when something in it has no place in the element tree.
 */
export function readDossierTree(document: string | Uint8Array, law: TreeLaw): TypedNode {
  return typedTreeOf(parseLocated(document).root, law);
}

/**
 * Types a dossier that was read before.
 *
 * @throws DossierError when something in it has no place in the element tree.
 */
export function typedTreeOf(root: XmlElement, law: TreeLaw): TypedNode {
  const { element, type } = law.elements.root;
  if (root.name !== element) throw outOfPlace(root, '');
  return typed(root, { type, law, above: '' });
}

type Place = { readonly type: string; readonly law: TreeLaw; readonly above: string };

function typed(element: XmlElement, { type, law, above }: Place): TypedNode {
  if (element.namespace !== law.pack.namespace) throw outOfPlace(element, above);
  const path = `${above}/${element.name}`;
  if (type in law.elements.blocks) return blockOf(element, { type, law, above: path });
  return leafOf(element, { type, law, above: path });
}

function blockOf(element: XmlElement, { type, law, above }: Place): TypedBlock {
  refuseText(element, above);
  attributesOf(element, {}, above);
  const types = childTypes(law.elements, type);
  const children = element.children.map((child) => {
    const childType = types.get(child.name);
    if (childType === undefined) throw outOfPlace(child, above);
    return typed(child, { type: childType, law, above });
  });
  return { name: element.name, children };
}

function leafOf(element: XmlElement, { type, law, above }: Place): TypedLeaf {
  const [child] = element.children;
  if (child) throw outOfPlace(child, above);
  const { name, text } = element;
  const simple = simpleTypeNamed(law.elements, type);
  const kind = name === law.pack.attachmentElement ? 'attachment' : simple.base;
  return { name, kind, text, attributes: attributesOf(element, simple, above) };
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

function attributesOf(
  element: XmlElement,
  { attributes = {} }: Pick<SimpleType, 'attributes'>,
  path: string,
): Readonly<Record<string, string>> {
  const said = element.attributes.filter(({ namespace }) => namespace !== schemaInstance);
  const unknown = said.find(({ namespace, name }) => namespace !== '' || !(name in attributes));
  if (unknown) throw new DossierError(`"${path}" has no attribute "${unknown.name}"`);
  const pairs = said.map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function refuseText({ text }: XmlElement, path: string): void {
  if (/[^ \t\r\n]/.test(text)) {
    throw new DossierError(
      `"${path}" holds the text "${text.trim().slice(0, 60)}" between elements`,
    );
  }
}

const known = new WeakMap<ElementTree, Map<string, ReadonlyMap<string, string>>>();

/** Gives the types of the elements that a block knows, by name; looked up once for each. */
function childTypes(tree: ElementTree, block: string): ReadonlyMap<string, string> {
  const blocks = known.get(tree) ?? new Map<string, ReadonlyMap<string, string>>();
  known.set(tree, blocks);
  const found = blocks.get(block) ?? typesIn(tree, block);
  blocks.set(block, found);
  return found;
}

function typesIn(tree: ElementTree, block: string): ReadonlyMap<string, string> {
  const elements = contentOf(tree, blockNamed(tree, block)).flatMap(elementsOf);
  return new Map(elements.map(({ element, type }) => [element, type]));
}

function outOfPlace({ name, namespace }: XmlElement, above: string): DossierError {
  const where = above === '' ? 'as root' : `in "${above}"`;
  return new DossierError(`"${name}" of namespace "${namespace}" has no place ${where}`);
}
