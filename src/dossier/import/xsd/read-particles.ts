import { type Declaration, isQualifiedIn } from '#xml/schema/schemas.ts';
import { attributeOf, type Node, SourceError } from '#xml/source/node.ts';
import type { Occurs, Particle } from '../../elements.ts';
import { assertName, partsOf, refuse, type TreeUnderWay } from './tree-under-way.ts';

/** Gives the type, by its name in the tree, of the element that is declared here. */
export type TypeOf = (node: Declaration) => { readonly element: string; readonly type: string };

const counts = 'minOccurs maxOccurs';
const parts = 'element choice sequence';

/** Gives the particles of a sequence, or of a choice that stands alone. @throws SourceError for what packs cannot say. */
export function readParticles(node: Declaration, typeOf: TypeOf): readonly Particle[] {
  const { name } = node.element;
  if (name === 'element') return elementIn(node, typeOf);
  return name === 'choice' ? choiceIn(node, typeOf) : sequenceIn(node, typeOf);
}

function sequenceIn(node: Declaration, typeOf: TypeOf): readonly Particle[] {
  const content = partsOf(node, parts, counts).flatMap((part) => readParticles(part, typeOf));
  const { min, max } = occursOf(node);
  const [only, ...more] = content;
  if (only === undefined || (min === undefined && max === undefined)) return content;
  if (more.length === 0 && 'element' in only) return [{ ...only, ...occursOf(node), ...only }];
  if (more.length === 0 && 'choice' in only && max === undefined) return [{ ...only, min: 0 }];
  const elements = content.filter((particle) => 'element' in particle);
  if (min === undefined && max !== undefined && elements.length === content.length) {
    return [{ sequence: elements, max }];
  }
  const why = min === 0 ? 'that may be absent' : 'that repeats anything but elements';
  throw new SourceError(node, `a sequence ${why} is not understood`);
}

function choiceIn(node: Declaration, typeOf: TypeOf): readonly Particle[] {
  const { min, max } = occursOf(node);
  if (max !== undefined) {
    throw new SourceError(node, 'a choice that is repeated is not understood');
  }
  const ways = partsOf(node, parts, counts).map((part) => wayOf(part, typeOf));
  const choice = ways.flatMap(({ elements }) => elements);
  const isOptional = min === 0 || ways.some((way) => way.isOptional);
  const [only, ...more] = choice;
  if (only === undefined) throw new SourceError(node, 'a choice of nothing is not understood');
  const least = isOptional ? ({ min: 0 } as const) : {};
  return more.length === 0 ? [{ ...only, ...least }] : [{ choice, ...least }];
}

/** One way of a choice: a choice with a way that may be absent may be absent itself. */
function wayOf(node: Declaration, typeOf: TypeOf) {
  const [only, ...more] = readParticles(node, typeOf);
  if (only === undefined || more.length > 0 || 'sequence' in only) {
    throw new SourceError(node, 'a choice of anything but elements is not understood');
  }
  const elements = 'choice' in only ? only.choice : [only];
  return { elements, isOptional: only.min === 0 };
}

const elementAttributes =
  'name ref type form nillable default fixed abstract substitutionGroup block final';

function elementIn(node: Declaration, typeOf: TypeOf): readonly Particle[] {
  partsOf(node, 'complexType simpleType', `${elementAttributes} ${counts}`);
  const occurs = occursOf(node);
  if (attributeOf(node, 'maxOccurs') === '0') return [];
  if (attributeOf(node, 'ref') === undefined && !isQualifiedIn(node)) {
    throw new SourceError(node, 'an element without a namespace is not understood');
  }
  return [{ ...typeOf(node), ...occurs }];
}

/** Holds an element, local or global, to what packs can say of one. */
export function assertElement(node: Declaration): void {
  partsOf(node, 'complexType simpleType', `${elementAttributes} ${counts}`);
  refuse(node, 'nillable default fixed abstract substitutionGroup');
  assertName(node, attributeOf(node, 'name') ?? '');
}

function occursOf(node: Node): Occurs {
  const least = attributeOf(node, 'minOccurs') ?? '1';
  const most = attributeOf(node, 'maxOccurs') ?? '1';
  if (!['0', '1'].includes(least) || !['0', '1', 'unbounded'].includes(most)) {
    throw new SourceError(
      node,
      `"${attributeOf(node, 'name') ?? attributeOf(node, 'ref') ?? node.element.name}" from ${least} to ${most} times is not understood`,
    );
  }
  return {
    ...(least === '0' && { min: 0 as const }),
    ...(most === 'unbounded' && { max: 'unbounded' as const }),
  };
}

/** Refuses a name that stands in two particles of one block, since packs know each place by its name. */
export function assertOnce(node: Declaration, names: readonly string[], tree: TreeUnderWay): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  const type = tree.names.get(node.element) ?? attributeOf(node, 'name') ?? '';
  throw new SourceError(node, `"${twice}" at two places in "${type}" is not understood`);
}
