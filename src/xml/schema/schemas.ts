import type { XmlAttribute } from '../element.ts';
import {
  attributeOf,
  type Expected,
  foundIn,
  keyOf,
  type Node,
  neededOf,
  type Open,
  SourceError,
} from '../source/node.ts';
import { resolveLocation } from '../source/resolve-location.ts';

export const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';

/** The schema that something is declared in. */
export type Schema = {
  readonly targetNamespace: string;
  /** Whether local elements are in that namespace. */
  readonly isQualified: boolean;
  /** Whether it is of the namespace of whoever includes it, and so are its names without a prefix. */
  readonly isChameleon: boolean;
};

/** Something declared in a schema. */
export type Declaration = Node & { readonly schema: Schema };

/** Tells whether a local element is in the namespace of its schema. */
export function isQualifiedIn(node: Declaration): boolean {
  const form = attributeOf(node, 'form');
  return form === undefined ? node.schema.isQualified : form === 'qualified';
}

/** All that is declared under a global name, by kind and then by name. */
export type Schemas = {
  readonly [kind in 'element' | 'type' | 'group']: Map<string, Declaration>;
};

/** What is needed to read schemas out of files. */
export type SchemaFiles = {
  readonly open: Open;
  readonly schemas: Schemas;
  /** Is told of attributes of other vocabularies. */
  readonly passBy: (node: Node, attribute: XmlAttribute) => void;
  /** The documents that were read, each as the namespace that it was read for. */
  readonly seen: Set<string>;
};

/** Starts with nothing. */
export function emptySchemas(): Schemas {
  return { element: new Map(), type: new Map(), group: new Map() };
}

/** Reads all that a schema declares, and what it includes and imports. `including` is the namespace of who includes it. */
export function readSchema(node: Node, reading: SchemaFiles, including?: string): void {
  const own = attributeOf(node, 'targetNamespace');
  if (own !== undefined && including !== undefined && own !== including) {
    throw new SourceError(node, `it is of the namespace "${own}", not "${including}"`);
  }
  const schema = {
    targetNamespace: own ?? including ?? '',
    isQualified: attributeOf(node, 'elementFormDefault') === 'qualified',
    isChameleon: own === undefined && including !== undefined,
  };
  const children = childrenOf(node, { children: globals, attributes: schemaAttributes }, reading);
  for (const child of [...children.own, ...children.others])
    readGlobal({ ...child, schema }, reading);
}

function childrenOf(node: Node, expected: Expected, { passBy }: SchemaFiles) {
  const found = foundIn(node, expected);
  for (const attribute of found.foreign) passBy(node, attribute);
  return found;
}

const schemaAttributes =
  'targetNamespace elementFormDefault attributeFormDefault version id blockDefault finalDefault';
const globals =
  'annotation element complexType simpleType group attribute attributeGroup import include';

const kinds: Readonly<Record<string, keyof Schemas>> = {
  element: 'element',
  complexType: 'type',
  simpleType: 'type',
  group: 'group',
};

function readGlobal(child: Declaration, reading: SchemaFiles): void {
  const { name, namespace } = child.element;
  if (namespace !== schemaNamespace) throw new SourceError(child, `"${name}" is not understood`);
  if (name === 'include') readOther(child, reading, child.schema.targetNamespace);
  if (name === 'import') readImport(child, reading);
  const { [name]: kind } = kinds;
  if (!kind) return;
  const declared = { namespace: child.schema.targetNamespace, name: neededOf(child, 'name') };
  if (reading.schemas[kind].has(keyOf(declared))) {
    throw new SourceError(child, `"${declared.name}" is declared twice`);
  }
  reading.schemas[kind].set(keyOf(declared), child);
}

function readImport(node: Declaration, reading: SchemaFiles): void {
  childrenOf(node, { children: 'annotation', attributes: 'id namespace schemaLocation' }, reading);
  if (attributeOf(node, 'schemaLocation') !== undefined) readOther(node, reading);
}

function readOther(node: Declaration, reading: SchemaFiles, including?: string): void {
  const path = resolveLocation(node, neededOf(node, 'schemaLocation'));
  const key = `${path} ${including ?? ''}`;
  if (reading.seen.has(key) || reading.seen.has(`${path} `)) return;
  reading.seen.add(key);
  const source = reading.open(path);
  const root = { element: source.root, source };
  if (source.root.name !== 'schema' || source.root.namespace !== schemaNamespace) {
    throw new SourceError(root, 'it is no XML Schema');
  }
  const asked = attributeOf(node, 'namespace');
  const told = attributeOf(root, 'targetNamespace');
  if (including === undefined && asked !== told) {
    throw new SourceError(
      root,
      `it is of the namespace "${told ?? ''}", and is imported for "${asked ?? ''}"`,
    );
  }
  readSchema(root, reading, including);
}
