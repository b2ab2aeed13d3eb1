import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
} from '#dossier/elements.ts';
import type { XmlElement } from '#xml/element.ts';

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
 * comes in its place, elements are put into it. An alternative takes the place of the one that was chosen.
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

function memberNamed({ tree, type }: TypedPlace, name: string): Member {
  const members = contentOf(tree, blockNamed(tree, type)).flatMap((particle, slot) =>
    elementsOf(particle).map((one) => ({
      particle: one,
      slot,
      isRepeatable: one.max === 'unbounded' || 'sequence' in particle,
    })),
  );
  const member = members.find(({ particle }) => particle.element === name);
  if (member === undefined) throw new Error(`"${type}" of the element tree has no "${name}"`);
  return member;
}
