import type { ExpandedName } from '#xml/parse-scoped.ts';
import { referenceIn } from '#xml/schema/reference-in.ts';
import { type Declaration, schemaNamespace } from '#xml/schema/schemas.ts';
import { attributeOf, keyOf, type Node, neededOf, SourceError } from '#xml/source/node.ts';
import { lexicalForms, type SimpleType } from '../../simple-type.ts';
import { childrenOf } from './children.ts';
import { isReadAlike } from './is-read-alike.ts';
import type { SchemaReading } from './reading.ts';
import type { WireType } from './wire.ts';

/** Reads the simple type that is declared here. */
export function readSimpleType(node: Declaration, reading: SchemaReading, depth = 0): WireType {
  if (depth > deepest) throw new SourceError(node, 'its types rest on each other without end');
  const expected = { children: 'annotation restriction', attributes: 'id name final' };
  const { own } = childrenOf(node, expected, reading.remarks);
  const restriction = own.find(({ element }) => element.name === 'restriction');
  if (!restriction) throw new SourceError(node, 'a simple type without a restriction');
  const type = readRestriction({ ...node, ...restriction }, reading, depth);
  return { name: attributeOf(node, 'name'), type };
}

const deepest = 50;

/** Gives the simple type of this name, of XML Schema itself or declared; undefined where it is no simple type. */
export function simpleTypeNamed(
  node: Declaration,
  name: ExpandedName,
  reading: SchemaReading,
  depth = 0,
): WireType | undefined {
  if (name.namespace === schemaNamespace) {
    if (isBase(name.name)) return { name: undefined, type: { base: name.name } };
    throw new SourceError(node, `the type "${name.name}" of XML Schema is not understood`);
  }
  const declared = reading.schemas.type.get(keyOf(name));
  if (!declared)
    throw new SourceError(node, `there is no type "${name.name}" in "${name.namespace}"`);
  if (declared.element.name !== 'simpleType') return undefined;
  return readSimpleType(declared, reading, depth + 1);
}

function isBase(name: string): name is SimpleType['base'] {
  return Object.hasOwn(lexicalForms, name);
}

const facets =
  'annotation simpleType pattern enumeration length minLength maxLength whiteSpace minInclusive maxInclusive minExclusive maxExclusive totalDigits fractionDigits';

function readRestriction(node: Declaration, reading: SchemaReading, depth: number): SimpleType {
  const { own } = childrenOf(node, { children: facets, attributes: 'id base' }, reading.remarks);
  const named = (name: string) => own.filter(({ element }) => element.name === name);
  const base = baseOf(node, named('simpleType')[0], reading, depth);
  for (const facet of own) tellUnheld(facet, base, reading);
  const valuesOf = (name: string) => named(name).map((facet) => neededOf(facet, 'value'));
  const isBinary = base.base === 'base64Binary' || base.base === 'hexBinary';
  const lengthOf = (name: string) => {
    const [value] = isBinary ? [] : [...valuesOf(name), ...valuesOf('length')];
    return value === undefined ? {} : { [name]: Number(value) };
  };
  return {
    ...base,
    ...patternOf(node, valuesOf('pattern'), base, reading),
    ...(named('enumeration').length > 0 && {
      values: [...new Set(rawValues(named('enumeration')))],
    }),
    ...lengthOf('minLength'),
    ...lengthOf('maxLength'),
  };
}

function rawValues(nodes: readonly Node[]): string[] {
  return nodes.map(
    ({ element }) => element.attributes.find(({ name }) => name === 'value')?.value ?? '',
  );
}

function baseOf(
  node: Declaration,
  inline: Node | undefined,
  reading: SchemaReading,
  depth: number,
): SimpleType {
  if (inline) return readSimpleType({ ...node, ...inline }, reading, depth + 1).type;
  const name = referenceIn(node, neededOf(node, 'base'));
  const base = simpleTypeNamed(node, name, reading, depth);
  if (!base) throw new SourceError(node, `"${name.name}" is no simple type`);
  return base.type;
}

/** Several patterns in one place are alternatives. */
function patternOf(
  node: Node,
  patterns: readonly string[],
  base: SimpleType,
  { remarks }: SchemaReading,
): Partial<SimpleType> {
  const [only] = patterns;
  if (only === undefined) return {};
  const pattern = patterns.length === 1 ? only : patterns.map((one) => `(${one})`).join('|');
  if (!patterns.every(isReadAlike)) {
    remarks.push(unheld(node, `pattern ${pattern}`));
    return {};
  }
  if (base.pattern !== undefined && base.pattern !== pattern) {
    remarks.push(unheld(node, `pattern ${base.pattern}`));
  }
  return { pattern };
}

const held = ['annotation', 'simpleType', 'pattern', 'enumeration', 'whiteSpace'];
const lengths = ['length', 'minLength', 'maxLength'];

function tellUnheld(facet: Node, { base }: SimpleType, { remarks }: SchemaReading): void {
  const { name } = facet.element;
  const isText = base !== 'base64Binary' && base !== 'hexBinary';
  if (held.includes(name) || (lengths.includes(name) && isText)) return;
  remarks.push(unheld(facet, `${name} ${neededOf(facet, 'value')}`));
}

function unheld({ element, source }: Node, what: string) {
  const place = `${source.path}, ${source.positionOf(element).line}`;
  return {
    kind: 'left-out',
    what: {
      nl: `Aan ${what} (${place}) wordt niemand gehouden.`,
      en: `Nobody is held to ${what} (${place}).`,
    },
  } as const;
}
