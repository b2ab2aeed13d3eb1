/**
 * The element tree of a gegevensset as data:
 *
 * 1. A block is a list of particles in order; one that `extends` another begins with the particles of that one.
 * 2. A particle is an element, a choice of elements, or a sequence of elements that may come again and again.
 * 3. `min` and `max` are 1 unless they say otherwise.
 * 4. A name stands in one particle of a block only, so that an element out of place still has a place.
 * 5. A type is a base of XML Schema, a simple type or a block; no two of them share a name.
 */
export type ElementTree = {
  readonly root: ElementParticle;
  readonly simpleTypes: Readonly<Record<string, SimpleType>>;
  readonly blocks: Readonly<Record<string, Block>>;
};

/** The types of XML Schema that leaves are made of. */
export const bases = ['string', 'boolean', 'date', 'integer', 'int', 'decimal'] as const;

/** One of the types of XML Schema that leaves are made of. */
export type Base = (typeof bases)[number];

/** What restricts the values of a base; `pattern` is one of XML Schema, so anchored and with Unicode digits. */
export type Facets = {
  /** The only values of a string. */
  readonly enumeration?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: number;
  readonly maxInclusive?: number;
};

/** What a leaf may hold; `attributes` are optional and name their type. */
export type SimpleType = Facets & {
  readonly base: Base;
  readonly attributes?: Readonly<Record<string, string>>;
};

/** What an element that holds elements may hold. */
export type Block = { readonly extends?: string; readonly content: readonly Particle[] };

/** How often something must and may stand there. */
export type Occurs = { readonly min?: 0; readonly max?: 'unbounded' };

/** An element of a type. */
export type ElementParticle = Occurs & { readonly element: string; readonly type: string };

/** One kind out of these. */
export type ChoiceParticle = { readonly choice: readonly ElementParticle[]; readonly min?: 0 };

/** These in this order, and then again. */
export type SequenceParticle = {
  readonly sequence: readonly ElementParticle[];
  readonly max: 'unbounded';
};

/** What stands at one place in the order of a block. */
export type Particle = ElementParticle | ChoiceParticle | SequenceParticle;

/** Gives all particles of a block, those of the block that it extends first. */
export function contentOf(tree: ElementTree, block: Block): readonly Particle[] {
  if (block.extends === undefined) return block.content;
  return [...contentOf(tree, blockNamed(tree, block.extends)), ...block.content];
}

/** Gives the elements of a particle, in order. */
export function elementsOf(particle: Particle): readonly ElementParticle[] {
  if ('choice' in particle) return particle.choice;
  return 'sequence' in particle ? particle.sequence : [particle];
}

/** Gives what leaves of this type may hold: a simple type, or a base as it is. */
export function simpleTypeNamed(tree: ElementTree, name: string): SimpleType {
  const simple = tree.simpleTypes[name];
  if (simple) return simple;
  const base = bases.find((candidate) => candidate === name);
  if (base === undefined) throw new Error(`The element tree has no type "${name}"`);
  return { base };
}

/** Gives the block of this name. */
export function blockNamed(tree: ElementTree, name: string): Block {
  const block = tree.blocks[name];
  if (block === undefined) throw new Error(`The element tree has no block "${name}"`);
  return block;
}
