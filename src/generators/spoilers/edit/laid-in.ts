import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
} from '#dossier/elements.ts';
import { block, type XmlElement } from '#xml/element.ts';

/** The type of an element, and the tree that it is of. */
export type TypedPlace = { readonly tree: ElementTree; readonly type: string };

/** Gives the type that the element tree has at a path of local names below the root. */
export function typeAt(tree: ElementTree, path: string): string {
  const names = path === '' ? [] : path.split('/');
  return names.reduce((type, name) => {
    return memberNamed({ tree, type }, name).particle.type;
  }, tree.root.type);
}

/**
 * Gives a block with more elements in it, each in its place. What may stand there once and does, is laid over: text
 * comes in its place, elements are put into it. An alternative takes the place of the one that was chosen. What may only
 * stand deeper, as years differ in, is put into the nearest block that has it.
 */
export function laidIn(
  parent: XmlElement,
  added: readonly XmlElement[],
  place: TypedPlace,
): XmlElement {
  const children = added.reduce(
    (all, element) => withElement(all, element, place),
    parent.children,
  );
  return { ...parent, children };
}

type Member = {
  readonly particle: ElementParticle;
  readonly slot: number;
  readonly isRepeatable: boolean;
};

function withElement(
  siblings: readonly XmlElement[],
  element: XmlElement,
  place: TypedPlace,
): readonly XmlElement[] {
  const holder = holderOf(element.name, place);
  if (holder !== undefined) {
    return withElement(siblings, block(element.namespace, holder, [element]), place);
  }
  const { particle, slot, isRepeatable } = memberNamed(place, element.name);
  const slotOf = ({ name }: XmlElement) => memberNamed(place, name).slot;
  const kept = siblings.filter((one) => one.name === element.name || slotOf(one) !== slot);
  const present = kept.findIndex(({ name }) => name === element.name);
  const before = kept[present];
  if (before && !isRepeatable) {
    const inner = { tree: place.tree, type: particle.type };
    const isBlock = particle.type in place.tree.blocks;
    return kept.with(present, isBlock ? laidIn(before, element.children, inner) : element);
  }
  const at = kept.findLastIndex((one) => slotOf(one) <= slot) + 1;
  return kept.toSpliced(at, 0, element);
}

/** Gives the member of a block that is the way to the nearest place of this name; undefined when it may stand there itself. */
function holderOf(name: string, place: TypedPlace): string | undefined {
  const ways = membersOf(place).map(({ particle }) => ({ first: particle.element, particle }));
  const seen = new Set<string>();
  // The list grows while it is walked: what is nearer comes first.
  for (const { first, particle } of ways) {
    if (particle.element === name) return first === name ? undefined : first;
    const inner = { tree: place.tree, type: particle.type };
    if (!(inner.type in place.tree.blocks) || seen.has(inner.type)) continue;
    seen.add(inner.type);
    ways.push(...membersOf(inner).map((below) => ({ first, particle: below.particle })));
  }
  return undefined;
}

function memberNamed(place: TypedPlace, name: string): Member {
  const member = membersOf(place).find(({ particle }) => particle.element === name);
  if (member === undefined) throw new Error(`"${place.type}" of the element tree has no "${name}"`);
  return member;
}

function membersOf({ tree, type }: TypedPlace): Member[] {
  return contentOf(tree, blockNamed(tree, type)).flatMap((particle, slot) =>
    elementsOf(particle).map((one) => ({
      particle: one,
      slot,
      isRepeatable: one.max === 'unbounded' || 'sequence' in particle,
    })),
  );
}
