import { booleanOf } from '#xml/boolean-of.ts';
import type { Declaration, SchemaFiles } from '#xml/schema/schemas.ts';
import { attributeOf, foundIn, type Node, SourceError } from '#xml/source/node.ts';
import type { Block, SimpleType } from '../../elements.ts';

/** An element tree while it is read out of an XML Schema. */
export type TreeUnderWay = {
  readonly files: SchemaFiles;
  readonly simpleTypes: Record<string, SimpleType>;
  readonly blocks: Record<string, Block>;
  /** What each type that was read is called, by the element that declares it. */
  readonly names: Map<Node['element'], string>;
  /** The types that are being read, to tell of one that holds itself. */
  readonly open: Set<Node['element']>;
};

/** Starts with nothing. */
export function emptyTree(files: SchemaFiles): TreeUnderWay {
  return { files, simpleTypes: {}, blocks: {}, names: new Map(), open: new Set() };
}

/** Gives what stands in a part of an XML Schema, annotations left out. @throws SourceError for anything not expected. */
export function partsOf(node: Declaration, children: string, attributes: string): Declaration[] {
  const expected = { children: `annotation ${children}`, attributes: `id ${attributes}` };
  const { own, others, foreign } = foundIn(node, expected);
  const [other] = others;
  if (other) throw new SourceError(other, `"${other.element.name}" is not understood`);
  if (foreign[0]) {
    throw new SourceError(node, `the attribute "${foreign[0].name}" is not understood`);
  }
  return own
    .filter(({ element }) => element.name !== 'annotation')
    .map((part) => ({ ...part, schema: node.schema }));
}

/** Refuses what these attributes say, unless they say that it is not so. */
export function refuse(node: Node, attributes: string): void {
  for (const name of attributes.split(' ')) {
    const value = attributeOf(node, name);
    if (value === undefined || value === 'false' || value === '0') continue;
    const said = booleanOf(value) === true ? name : `${name}="${value}"`;
    throw new SourceError(node, `${said} is not understood`);
  }
}

/** Gives a name of its own to what is to be called so. @throws SourceError for a name that packs cannot have. */
export function ownName(node: Node, wanted: string, { simpleTypes, blocks }: TreeUnderWay): string {
  assertName(node, wanted);
  let name = wanted;
  const isTaken = () => reserved.has(name) || name in simpleTypes || name in blocks;
  for (let count = 2; isTaken(); count += 1) name = `${wanted}-${count}`;
  return name;
}

const reserved = new Set(['string', 'boolean', 'date', 'integer', 'int', 'decimal']);

/** Refuses names that packs cannot have. */
export function assertName(node: Node, name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return;
  throw new SourceError(
    node,
    `the name "${name}" is not understood: only letters, digits, "_" and "-" are`,
  );
}
