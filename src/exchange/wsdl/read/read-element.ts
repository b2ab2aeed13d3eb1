import { booleanOf } from '#xml/boolean-of.ts';
import type { ExpandedName } from '#xml/parse-scoped.ts';
import { referenceIn } from '#xml/schema/reference-in.ts';
import { type Declaration, schemaNamespace } from '#xml/schema/schemas.ts';
import { attributeOf, keyOf, type Node, neededOf, SourceError } from '#xml/source/node.ts';
import { childrenOf } from './children.ts';
import { occursOf } from './occurs-of.ts';
import { readSimpleType, simpleTypeNamed } from './read-simple-type.ts';
import type { SchemaReading } from './reading.ts';
import { attributeParts, tellAttribute, tellUnsaid } from './tell-unsaid.ts';
import type { Held, WireElement, WireParticle } from './wire.ts';

/** Gives the global element of this name. `node` is who refers to it. */
export function elementNamed(node: Node, name: ExpandedName, reading: SchemaReading): WireElement {
  const declared = reading.schemas.element.get(keyOf(name));
  if (declared) return readElement(declared, reading, { isGlobal: true, depth: 0 });
  throw new SourceError(node, `there is no element "${name.name}" in "${name.namespace}"`);
}

type Where = { readonly isGlobal: boolean; readonly depth: number };

const elementAttributes =
  'id name ref type minOccurs maxOccurs form nillable default fixed block final abstract substitutionGroup';
const deepest = 30;

function readElement(node: Declaration, reading: SchemaReading, where: Where): WireElement {
  if (where.depth > deepest)
    throw new SourceError(node, 'its elements hold each other without end');
  reading.budget.left -= 1;
  if (reading.budget.left < 0)
    throw new SourceError(node, 'its types make more elements than any message has');
  const expected = { children: 'annotation complexType simpleType', attributes: elementAttributes };
  childrenOf(node, expected, reading.remarks);
  for (const name of ['abstract', 'substitutionGroup']) {
    const value = attributeOf(node, name);
    if (value !== undefined && value !== 'false' && value !== '0')
      throw new SourceError(node, `the attribute "${name}" is not understood`);
  }
  const ref = attributeOf(node, 'ref');
  if (ref !== undefined) {
    const declared = reading.schemas.element.get(keyOf(referenceIn(node, ref)));
    if (!declared) throw new SourceError(node, `there is no element "${ref}"`);
    const referred = readElement(declared, reading, { isGlobal: true, depth: where.depth + 1 });
    return { ...referred, ...occursOf(node, reading), node };
  }
  tellUnsaid(node, reading);
  const { targetNamespace, isQualified } = node.schema;
  const form = attributeOf(node, 'form') ?? (isQualified ? 'qualified' : 'unqualified');
  return {
    name: neededOf(node, 'name'),
    namespace: where.isGlobal || form === 'qualified' ? targetNamespace : '',
    ...(where.isGlobal ? { optional: false, repeated: false } : occursOf(node, reading)),
    isAny: false,
    node,
    held: () => heldBy(node, reading, where.depth),
  };
}

function heldBy(node: Declaration, reading: SchemaReading, depth: number): Held {
  const { element, source, schema } = node;
  const named = attributeOf(node, 'type');
  const inline = element.children.find(({ name }) => name !== 'annotation');
  if (named !== undefined) return heldByType(node, referenceIn(node, named), reading, depth);
  if (!inline) throw new SourceError(node, `"${attributeOf(node, 'name')}" has no type`);
  const declared = { element: inline, source, schema };
  if (inline.name === 'simpleType') return { type: readSimpleType(declared, reading) };
  return heldByComplexType(declared, reading, depth);
}

function heldByType(
  node: Declaration,
  name: ExpandedName,
  reading: SchemaReading,
  depth: number,
): Held {
  const simple = simpleTypeNamed(node, name, reading);
  if (simple) return { type: simple };
  // A type of this name is there, or it would not have been found to be no simple one.
  const declared = reading.schemas.type.get(keyOf(name)) as Declaration;
  return heldByComplexType(declared, reading, depth);
}

const groups = 'sequence choice group';

function heldByComplexType(node: Declaration, reading: SchemaReading, depth: number): Held {
  if (depth > deepest) throw new SourceError(node, 'its types hold each other without end');
  const expected = {
    children: `annotation simpleContent complexContent ${groups} ${attributeParts}`,
    attributes: 'id name mixed abstract block final',
  };
  const { own } = childrenOf(node, expected, reading.remarks);
  if (
    booleanOf(attributeOf(node, 'mixed')) === true ||
    booleanOf(attributeOf(node, 'abstract')) === true
  ) {
    throw new SourceError(node, 'a type with mixed content, or an abstract one, is not understood');
  }
  const below = own.map((child) => ({ ...node, ...child }));
  for (const child of below) tellAttribute(child, reading);
  const derived = below.find(({ element }) => element.name.endsWith('Content'));
  if (derived) return heldByDerivation(derived, reading, depth);
  return { content: below.flatMap((child) => particlesIn(child, reading, depth)) };
}

function heldByDerivation(node: Declaration, reading: SchemaReading, depth: number): Held {
  const expected = { children: 'annotation extension restriction', attributes: 'id mixed' };
  const { own } = childrenOf(node, expected, reading.remarks);
  const step = own.find(({ element }) => element.name !== 'annotation');
  if (!step || booleanOf(attributeOf(node, 'mixed')) === true) {
    throw new SourceError(
      node,
      'a type with mixed content, or derived of nothing, is not understood',
    );
  }
  const derivation = { ...node, ...step };
  const base = referenceIn(derivation, neededOf(derivation, 'base'));
  const isOfAny = base.namespace === schemaNamespace && base.name === 'anyType';
  if (step.element.name === 'restriction' && !isOfAny) {
    throw new SourceError(
      step,
      '"restriction" of a type with elements or attributes is not understood',
    );
  }
  const parts = childrenOf(
    step,
    { children: `annotation ${groups} ${attributeParts}`, attributes: 'id base' },
    reading.remarks,
  ).own.map((child) => ({ ...node, ...child }));
  for (const part of parts) tellAttribute(part, reading);
  const content = parts.flatMap((part) => particlesIn(part, reading, depth));
  if (isOfAny) return { content };
  const before = heldByType(derivation, base, reading, depth + 1);
  if ('type' in before && content.length === 0) return before;
  if ('type' in before) throw new SourceError(step, 'it adds elements to text');
  return { content: [...before.content, ...content] };
}

/** Gives what stands at this place: nothing where it is about something else. */
function particlesIn(node: Declaration, reading: SchemaReading, depth: number): WireParticle[] {
  const { name } = node.element;
  if (name === 'element')
    return present(readElement(node, reading, { isGlobal: false, depth: depth + 1 }), node);
  if (name === 'any') return [anyElement(node, reading)];
  if (name === 'group') return groupIn(node, reading, depth);
  if (name === 'sequence') return sequenceIn(node, reading, depth);
  if (name === 'choice') return choiceIn(node, reading, depth);
  return [];
}

function present(element: WireElement, node: Node): WireElement[] {
  return attributeOf(node, 'maxOccurs') === '0' ? [] : [element];
}

function anyElement(node: Declaration, reading: SchemaReading): WireElement {
  const attributes = 'id namespace processContents minOccurs maxOccurs';
  childrenOf(node, { children: 'annotation', attributes }, reading.remarks);
  const namespace = attributeOf(node, 'namespace') ?? '##any';
  if (namespace === '##local' || namespace === '##targetNamespace') {
    throw new SourceError(
      node,
      `any element of "${namespace}" is not understood: only one of another namespace is`,
    );
  }
  const held = (): Held => {
    throw new SourceError(node, 'what any element holds is not known');
  };
  return { name: 'any', namespace: '', isAny: true, node, held, ...occursOf(node, reading) };
}

function groupIn(node: Declaration, reading: SchemaReading, depth: number): WireParticle[] {
  const attributes = 'id ref minOccurs maxOccurs';
  childrenOf(node, { children: 'annotation', attributes }, reading.remarks);
  const name = neededOf(node, 'ref');
  const declared = reading.schemas.group.get(keyOf(referenceIn(node, name)));
  if (!declared) throw new SourceError(node, `there is no group "${name}"`);
  if (depth > deepest) throw new SourceError(node, 'its groups hold each other without end');
  const expected = { children: 'annotation sequence choice', attributes: 'id name' };
  const { own } = childrenOf(declared, expected, reading.remarks);
  const inner = own.flatMap((child) => particlesIn({ ...declared, ...child }, reading, depth + 1));
  return repeatedAs(node, inner, reading);
}

const particles = 'annotation element any group sequence choice';

function sequenceIn(node: Declaration, reading: SchemaReading, depth: number): WireParticle[] {
  const expected = { children: particles, attributes: 'id minOccurs maxOccurs' };
  const { own } = childrenOf(node, expected, reading.remarks);
  const inner = own.flatMap((child) => particlesIn({ ...node, ...child }, reading, depth));
  return repeatedAs(node, inner, reading);
}

/** Gives what stands in a sequence or group that itself may be absent or repeated. */
function repeatedAs(node: Node, inner: WireParticle[], reading: SchemaReading): WireParticle[] {
  const { optional, repeated } = occursOf(node, reading);
  const [only, ...more] = inner;
  if (!only || (!optional && !repeated)) return inner;
  if (more.length > 0 || ('choice' in only && repeated)) {
    throw new SourceError(
      node,
      'several elements that are absent or repeated together are not understood',
    );
  }
  if ('choice' in only) return [{ ...only, optional: true }];
  return [{ ...only, optional: only.optional || optional, repeated: only.repeated || repeated }];
}

function choiceIn(node: Declaration, reading: SchemaReading, depth: number): WireParticle[] {
  const expected = { children: particles, attributes: 'id minOccurs maxOccurs' };
  const { own } = childrenOf(node, expected, reading.remarks);
  const { optional, repeated } = occursOf(node, reading);
  if (repeated) throw new SourceError(node, 'a choice that is repeated is not understood');
  const ways = own.filter(({ element }) => element.name !== 'annotation');
  const found = ways.map((way) => wayOf({ ...node, ...way }, reading, depth));
  const choice = found.flat().map((one) => ({ ...one, optional: false }));
  const isOptional = optional || found.flat().some((one) => one.optional);
  const [only, ...more] = choice;
  if (!only) throw new SourceError(node, 'a choice of nothing is not understood');
  return more.length > 0
    ? [{ choice, optional: isOptional, node }]
    : [{ ...only, optional: isOptional }];
}

function wayOf(node: Declaration, reading: SchemaReading, depth: number): readonly WireElement[] {
  const [only, ...more] = particlesIn(node, reading, depth);
  if (!only || more.length > 0) {
    throw new SourceError(node, 'a choice of anything but one element is not understood');
  }
  if (!('choice' in only)) return [only];
  return only.choice.map((one) => ({ ...one, optional: only.optional }));
}
