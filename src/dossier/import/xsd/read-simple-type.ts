import type { ExpandedName } from '#xml/parse-scoped.ts';
import { referenceIn } from '#xml/schema/reference-in.ts';
import { type Declaration, schemaNamespace } from '#xml/schema/schemas.ts';
import { attributeOf, keyOf, type Node, neededOf, SourceError } from '#xml/source/node.ts';
import { type Base, bases, type Facets, type SimpleType } from '../../elements.ts';
import { ownName, partsOf, type TreeUnderWay } from './tree-under-way.ts';

/** Gives what a simple type of XML Schema itself is to us. @throws SourceError for one that packs do not know. */
export function builtIn(node: Node, name: string): SimpleType {
  const base = bases.find((candidate) => candidate === name);
  const known = base === undefined ? derived[name] : { base };
  if (known) return known;
  throw new SourceError(node, `the type "${name}" of XML Schema is not understood`);
}

const derived: Readonly<Record<string, SimpleType>> = {
  nonNegativeInteger: { base: 'integer', minInclusive: 0 },
  positiveInteger: { base: 'integer', minInclusive: 1 },
  nonPositiveInteger: { base: 'integer', maxInclusive: 0 },
  negativeInteger: { base: 'integer', maxInclusive: -1 },
  short: { base: 'integer', minInclusive: -32_768, maxInclusive: 32_767 },
  byte: { base: 'integer', minInclusive: -128, maxInclusive: 127 },
  unsignedInt: { base: 'integer', minInclusive: 0, maxInclusive: 4_294_967_295 },
  unsignedShort: { base: 'integer', minInclusive: 0, maxInclusive: 65_535 },
  unsignedByte: { base: 'integer', minInclusive: 0, maxInclusive: 255 },
};

/** Gives the declaration of the type of this name; undefined for one of XML Schema itself. */
export function typeNamed(
  node: Node,
  name: ExpandedName,
  { files }: TreeUnderWay,
): Declaration | undefined {
  if (name.namespace === schemaNamespace) return undefined;
  const declared = files.schemas.type.get(keyOf(name));
  if (declared) return declared;
  throw new SourceError(node, `there is no type "${name.name}" in "${name.namespace}"`);
}

/** Gives the name, in the tree, of a simple type of XML Schema itself. */
export function nameOfBuiltIn(node: Node, name: string, tree: TreeUnderWay): string {
  const simple = builtIn(node, name);
  if (simple.base === name) return name;
  tree.simpleTypes[name] ??= simple;
  return name;
}

/** Gives the name, in the tree, of the simple type that is declared here; `wanted` where it has none of its own. */
export function nameOfSimple(node: Declaration, wanted: string, tree: TreeUnderWay): string {
  const known = tree.names.get(node.element);
  if (known !== undefined) return known;
  const simple = readSimpleType(node, tree);
  const isBare = Object.keys(simple).length === 1;
  const name = isBare ? simple.base : ownName(node, attributeOf(node, 'name') ?? wanted, tree);
  if (!isBare) tree.simpleTypes[name] = simple;
  tree.names.set(node.element, name);
  return name;
}

/** Reads the simple type that is declared here, with all that it rests on. */
export function readSimpleType(node: Declaration, tree: TreeUnderWay): SimpleType {
  if (tree.open.has(node.element)) throw new SourceError(node, 'it rests on itself');
  tree.open.add(node.element);
  const [restriction] = partsOf(node, 'restriction', 'name final');
  if (!restriction) throw new SourceError(node, 'a simple type without a restriction');
  const parts = partsOf(restriction, `simpleType ${facetNames}`, 'base');
  const inline = parts.find(({ element }) => element.name === 'simpleType');
  const base = inline ? readSimpleType(inline, tree) : baseOf(restriction, tree);
  const facets = parts.filter((part) => part !== inline);
  const simple = facets.reduce((type, facet) => withFacet(type, facet, base), base);
  tree.open.delete(node.element);
  return simple;
}

function baseOf(restriction: Declaration, tree: TreeUnderWay): SimpleType {
  const name = referenceIn(restriction, neededOf(restriction, 'base'));
  const declared = typeNamed(restriction, name, tree);
  if (!declared) return builtIn(restriction, name.name);
  if (declared.element.name === 'simpleType') return readSimpleType(declared, tree);
  throw new SourceError(restriction, `"${name.name}" is no simple type`);
}

type Reader = (facet: Declaration, type: SimpleType, base: SimpleType) => Partial<Facets>;

const facets: Readonly<Record<string, Reader>> = {
  minLength: (facet, type) => ({ minLength: Math.max(lengthIn(facet, type), type.minLength ?? 0) }),
  maxLength: (facet, type) => ({
    maxLength: Math.min(lengthIn(facet, type), type.maxLength ?? Number.POSITIVE_INFINITY),
  }),
  length: (facet, type) => {
    const length = lengthIn(facet, type);
    return { minLength: length, maxLength: length };
  },
  minInclusive: (facet, type) => ({
    minInclusive: Math.max(wholeIn(facet, type), type.minInclusive ?? Number.NEGATIVE_INFINITY),
  }),
  maxInclusive: (facet, type) => ({
    maxInclusive: Math.min(wholeIn(facet, type), type.maxInclusive ?? Number.POSITIVE_INFINITY),
  }),
  pattern: (facet, type, base) => ({ pattern: patternIn(facet, type, base) }),
  enumeration: (facet, type, base) => ({ enumeration: listedIn(facet, type, base) }),
  whiteSpace: (facet, { base }) => {
    const value = neededOf(facet, 'value');
    if (value === (base === 'string' ? 'preserve' : 'collapse')) return {};
    throw new SourceError(facet, `whiteSpace "${value}" is not understood`);
  },
};

const facetNames = Object.keys(facets).join(' ');

function withFacet(type: SimpleType, facet: Declaration, base: SimpleType): SimpleType {
  partsOf(facet, '', 'value fixed');
  return { ...type, ...facets[facet.element.name]?.(facet, type, base) };
}

function lengthIn(facet: Declaration, { base }: SimpleType): number {
  if (base !== 'string') {
    throw new SourceError(facet, `"${facet.element.name}" of a ${base} is not understood`);
  }
  return numberIn(facet, /^[0-9]+$/);
}

const whole: readonly Base[] = ['integer', 'int'];

function wholeIn(facet: Declaration, { base }: SimpleType): number {
  if (!whole.includes(base)) {
    throw new SourceError(facet, `"${facet.element.name}" of a ${base} is not understood`);
  }
  return numberIn(facet, /^[+-]?[0-9]+$/);
}

function numberIn(facet: Declaration, form: RegExp): number {
  const value = neededOf(facet, 'value');
  const number = Number(value);
  if (form.test(value) && Number.isSafeInteger(number)) return number;
  throw new SourceError(facet, `"${value}" is not understood as a number`);
}

/** Several patterns in one place are alternatives; one upon another would have to be kept both. */
function patternIn(facet: Declaration, { pattern }: SimpleType, base: SimpleType): string {
  const value = rawValue(facet);
  if (!isUnderstood(value))
    throw new SourceError(facet, `the pattern "${value}" is not understood`);
  if (base.pattern !== undefined) {
    throw new SourceError(facet, 'a pattern upon another pattern is not understood');
  }
  return pattern === undefined ? value : `${pattern}|${value}`;
}

/** The pieces of patterns that mean the same in XML Schema and in ECMAScript; elements.schema.json has the same. */
const pieces =
  /^(\\d|\\p\{Nd\}|\\[.()+*?]|\[([A-Za-z0-9](-[A-Za-z0-9])?)+\]|\{[0-9]+(,[0-9]*)?\}|[A-Za-z0-9 _@:,()|?*+-])+$/;

function isUnderstood(pattern: string): boolean {
  if (!pieces.test(pattern) || pattern.includes('(?')) return false;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Of a list upon another list only what both have is left. */
function listedIn(facet: Declaration, type: SimpleType, base: SimpleType): readonly string[] {
  if (base.base !== 'string') {
    throw new SourceError(facet, `"enumeration" of a ${base.base} is not understood`);
  }
  const value = rawValue(facet);
  if (value === '') throw new SourceError(facet, 'an enumeration of nothing is not understood');
  const before = type.enumeration === base.enumeration ? [] : (type.enumeration ?? []);
  const isKept = base.enumeration?.includes(value) ?? true;
  return isKept ? [...new Set([...before, value])] : before;
}

function rawValue(facet: Declaration): string {
  neededOf(facet, 'value');
  return facet.element.attributes.find(({ name }) => name === 'value')?.value ?? '';
}
