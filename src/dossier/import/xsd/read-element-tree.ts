import { referenceIn } from '#xml/schema/reference-in.ts';
import type { Declaration, SchemaFiles } from '#xml/schema/schemas.ts';
import { attributeOf, keyOf, neededOf, SourceError } from '#xml/source/node.ts';
import { type Block, contentOf, type ElementTree, elementsOf } from '../../elements.ts';
import { assertElement, assertOnce, readParticles } from './read-particles.ts';
import { nameOfBuiltIn, nameOfSimple, typeNamed } from './read-simple-type.ts';
import { emptyTree, ownName, partsOf, refuse, type TreeUnderWay } from './tree-under-way.ts';

/**
 * Reads the element tree below a global element of an XML Schema. Nothing is dropped but annotations.
 *
 * @throws SourceError that names file, line and construct, for whatever packs cannot say.
 */
export function readElementTree(root: Declaration, files: SchemaFiles): ElementTree {
  const tree = emptyTree(files);
  const element = neededOf(root, 'name');
  const type = typeOfElement(root, tree);
  if (!(type in tree.blocks))
    throw new SourceError(root, `the root "${element}" holds no elements`);
  return { root: { element, type }, simpleTypes: tree.simpleTypes, blocks: tree.blocks };
}

function elementOf(node: Declaration, tree: TreeUnderWay) {
  const reference = attributeOf(node, 'ref');
  if (reference === undefined) {
    return { element: neededOf(node, 'name'), type: typeOfElement(node, tree) };
  }
  const declared = tree.files.schemas.element.get(keyOf(referenceIn(node, reference)));
  if (!declared) throw new SourceError(node, `there is no element "${reference}"`);
  if (declared.schema.targetNamespace !== node.schema.targetNamespace) {
    throw new SourceError(node, `"${reference}" of another namespace is not understood`);
  }
  return { element: neededOf(declared, 'name'), type: typeOfElement(declared, tree) };
}

function typeOfElement(node: Declaration, tree: TreeUnderWay): string {
  assertElement(node);
  const name = attributeOf(node, 'name') ?? '';
  const named = attributeOf(node, 'type');
  const [inline] = inlineTypes(node);
  if (named !== undefined) {
    const reference = referenceIn(node, named);
    const declared = typeNamed(node, reference, tree);
    return declared ? nameOfType(declared, name, tree) : nameOfBuiltIn(node, reference.name, tree);
  }
  if (!inline) throw new SourceError(node, `"${name}" has no type`);
  return nameOfType(inline, name, tree);
}

function inlineTypes(node: Declaration): Declaration[] {
  return node.element.children
    .filter(({ name }) => name !== 'annotation')
    .map((element) => ({ ...node, element }));
}

function nameOfType(node: Declaration, wanted: string, tree: TreeUnderWay): string {
  return node.element.name === 'simpleType'
    ? nameOfSimple(node, wanted, tree)
    : nameOfComplex(node, wanted, tree);
}

function nameOfComplex(node: Declaration, wanted: string, tree: TreeUnderWay): string {
  const known = tree.names.get(node.element);
  if (tree.open.has(node.element)) {
    throw new SourceError(node, 'elements that hold each other without end are not understood');
  }
  if (known !== undefined) return known;
  tree.open.add(node.element);
  const name = readComplexType(node, attributeOf(node, 'name') ?? wanted, tree);
  tree.open.delete(node.element);
  tree.names.set(node.element, name);
  return name;
}

function readComplexType(node: Declaration, wanted: string, tree: TreeUnderWay): string {
  refuse(node, 'mixed abstract');
  const attributes = 'name mixed abstract block final';
  const [only, ...more] = partsOf(
    node,
    'sequence choice simpleContent complexContent attribute',
    attributes,
  );
  const other = more[0] ?? (only?.element.name === 'attribute' ? only : undefined);
  if (other) throw new SourceError(other, `"${other.element.name}" is not understood here`);
  if (!only) throw new SourceError(node, 'a type that holds nothing is not understood');
  if (only.element.name === 'simpleContent') return textWithAttributes(only, wanted, tree);
  if (only.element.name === 'complexContent') return extended(only, wanted, tree);
  return blockNamed(node, wanted, { content: contentIn(only, tree) }, tree);
}

function contentIn(node: Declaration, tree: TreeUnderWay) {
  return readParticles(node, (element) => elementOf(element, tree));
}

function blockNamed(node: Declaration, wanted: string, block: Block, tree: TreeUnderWay): string {
  if (block.content.length === 0) {
    throw new SourceError(node, 'a type that holds nothing is not understood');
  }
  const name = ownName(node, wanted, tree);
  tree.blocks[name] = block;
  const all = contentOf({ ...tree, root: { element: name, type: name } }, block);
  assertOnce(
    node,
    all.flatMap(elementsOf).map(({ element }) => element),
    tree,
  );
  return name;
}

/** Reads a block that begins with all of another. */
function extended(content: Declaration, wanted: string, tree: TreeUnderWay): string {
  refuse(content, 'mixed');
  const extension = extensionIn(content);
  const reference = referenceIn(extension, neededOf(extension, 'base'));
  const declared = typeNamed(extension, reference, tree);
  if (declared?.element.name !== 'complexType') {
    throw new SourceError(extension, `"${reference.name}" is no type with elements`);
  }
  const base = nameOfComplex(declared, reference.name, tree);
  if (!(base in tree.blocks)) {
    throw new SourceError(extension, `"${reference.name}" is no type with elements`);
  }
  const parts = partsOf(extension, 'sequence choice', 'base');
  if (parts.length === 0) return base;
  const added = parts.flatMap((part) => contentIn(part, tree));
  return blockNamed(content, wanted, { extends: base, content: added }, tree);
}

function extensionIn(content: Declaration): Declaration {
  const [extension] = partsOf(content, 'extension', 'mixed');
  if (extension) return extension;
  throw new SourceError(content, `"${content.element.name}" without an extension`);
}

/** Reads text that may have attributes. */
function textWithAttributes(content: Declaration, wanted: string, tree: TreeUnderWay): string {
  const extension = extensionIn(content);
  const reference = referenceIn(extension, neededOf(extension, 'base'));
  const declared = typeNamed(extension, reference, tree);
  const base = declared
    ? nameOfType(declared, reference.name, tree)
    : nameOfBuiltIn(extension, reference.name, tree);
  const simple = tree.simpleTypes[base] ?? { base: base as never };
  if (base in tree.blocks) throw new SourceError(extension, `"${reference.name}" holds elements`);
  const added = partsOf(extension, 'attribute', 'base').map((node) => attributeIn(node, tree));
  if (added.length === 0) return base;
  const name = ownName(content, wanted, tree);
  tree.simpleTypes[name] = {
    ...simple,
    attributes: { ...simple.attributes, ...Object.fromEntries(added) },
  };
  return name;
}

function attributeIn(node: Declaration, tree: TreeUnderWay): readonly [string, string] {
  const [inline] = partsOf(node, 'simpleType', 'name type use form');
  if ((attributeOf(node, 'use') ?? 'optional') !== 'optional') {
    throw new SourceError(node, `use="${attributeOf(node, 'use')}" is not understood`);
  }
  if (attributeOf(node, 'form') === 'qualified') {
    throw new SourceError(node, 'an attribute in a namespace is not understood');
  }
  const name = neededOf(node, 'name');
  if (inline) return [name, nameOfSimple(inline, name, tree)];
  const reference = referenceIn(node, neededOf(node, 'type'));
  const declared = typeNamed(node, reference, tree);
  if (!declared) return [name, nameOfBuiltIn(node, reference.name, tree)];
  return [name, nameOfSimple(declared, reference.name, tree)];
}
