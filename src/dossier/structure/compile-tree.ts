import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
  type Particle,
  simpleTypeNamed,
} from '../elements.ts';
import { type ValueJudge, valueJudgeOf } from './value-breach.ts';

/** A type of elements that hold text. */
export type LeafType = {
  readonly kind: 'leaf';
  readonly judgeValue: ValueJudge;
  readonly attributes: ReadonlyMap<string, ValueJudge>;
};

/** A type of elements that hold elements: its slots in order, and every element that it knows. */
export type BlockType = {
  readonly kind: 'block';
  readonly slots: Slot[];
  readonly members: Map<string, Member>;
};

/** One place in the order of a block. */
export type Slot = {
  readonly kind: 'element' | 'choice' | 'sequence';
  readonly isRequired: boolean;
  readonly names: readonly string[];
  readonly members: readonly Member[];
};

/** An element that a block knows: in which slot, and at which place within it. */
export type Member = {
  readonly name: string;
  readonly slot: number;
  readonly place: number;
  readonly isRequired: boolean;
  readonly isRepeatable: boolean;
  readonly type: LeafType | BlockType;
};

/** An element tree made ready to judge with. */
export type CompiledTree = { readonly name: string; readonly type: LeafType | BlockType };

const compiled = new WeakMap<ElementTree, CompiledTree>();

/** Compiles an element tree, once for each. Throws where it breaks the rules of its format. */
export function compileTree(tree: ElementTree): CompiledTree {
  const known = compiled.get(tree);
  if (known) return known;
  const { element: name, type } = tree.root;
  const fresh = { name, type: typeNamed(type, { tree, types: new Map() }) };
  compiled.set(tree, fresh);
  return fresh;
}

type Compilation = {
  readonly tree: ElementTree;
  readonly types: Map<string, LeafType | BlockType>;
};

function typeNamed(name: string, compilation: Compilation): LeafType | BlockType {
  const known = compilation.types.get(name);
  if (known) return known;
  if (name in compilation.tree.blocks) return blockType(name, compilation);
  const type = leafType(name, compilation.tree);
  compilation.types.set(name, type);
  return type;
}

function leafType(name: string, tree: ElementTree): LeafType {
  const simple = simpleTypeNamed(tree, name);
  const attributes = Object.entries(simple.attributes ?? {}).map(
    ([attribute, type]) => [attribute, valueJudgeOf(simpleTypeNamed(tree, type))] as const,
  );
  return { kind: 'leaf', judgeValue: valueJudgeOf(simple), attributes: new Map(attributes) };
}

function blockType(name: string, compilation: Compilation): BlockType {
  const block: BlockType = { kind: 'block', slots: [], members: new Map() };
  // Known before it is full: a block may hold itself.
  compilation.types.set(name, block);
  for (const particle of contentOf(compilation.tree, blockNamed(compilation.tree, name))) {
    const slot = slotOf(particle, block.slots.length, compilation);
    block.slots.push(slot);
    for (const member of slot.members) {
      if (block.members.has(member.name))
        throw new Error(`Block "${name}" has "${member.name}" in two places`);
      block.members.set(member.name, member);
    }
  }
  return block;
}

function slotOf(particle: Particle, slot: number, compilation: Compilation): Slot {
  const elements = elementsOf(particle);
  const members = elements.map((element, place) => ({
    name: element.element,
    slot,
    place,
    isRequired: isRequired(element),
    isRepeatable: element.max === 'unbounded',
    type: typeNamed(element.type, compilation),
  }));
  const names = members.map((member) => member.name);
  return { kind: kindOf(particle), isRequired: mustBeFilled(particle), names, members };
}

function kindOf(particle: Particle): Slot['kind'] {
  if ('choice' in particle) return 'choice';
  return 'sequence' in particle ? 'sequence' : 'element';
}

function mustBeFilled(particle: Particle): boolean {
  if ('choice' in particle) return particle.min !== 0 && particle.choice.every(isRequired);
  return elementsOf(particle).some(isRequired);
}

function isRequired(element: ElementParticle): boolean {
  return element.min !== 0;
}
