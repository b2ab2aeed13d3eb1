import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
} from '../../elements.ts';
import { type Step, UnknownShape } from '../xpath/expression.ts';

/** A place that an element can have, by the local names from the root; '' is the document itself. */
export type Place = string;

/** Every place of an element tree, and which of them can hold more than one element. */
export type Places = {
  readonly root: Place;
  readonly all: readonly Place[];
  childrenOf(place: Place): readonly Place[];
  /** Whether more elements of this name can stand side by side there. */
  repeats(place: Place): boolean;
  /** Whether what is above can be there without it. */
  isOptional(place: Place): boolean;
  isLeaf(place: Place): boolean;
};

/** Unfolds an element tree. */
export function placesOf(tree: ElementTree): Places {
  const root = `/${tree.root.element}`;
  const below = new Map<Place, Place[]>([['', [root]]]);
  const repeating = new Set<Place>();
  const optional = new Set<Place>();
  const visit = (place: Place, { type }: ElementParticle): void => {
    if (!(type in tree.blocks)) return;
    const particles = contentOf(tree, blockNamed(tree, type));
    const children = particles.flatMap((particle) =>
      elementsOf(particle).map((element) => ({
        element,
        path: `${place}/${element.element}`,
        isMany: element.max === 'unbounded' || 'sequence' in particle,
        mayBeAbsent: element.min === 0 || 'choice' in particle,
      })),
    );
    below.set(
      place,
      children.map(({ path }) => path),
    );
    for (const { element, path, isMany, mayBeAbsent } of children) {
      if (isMany) repeating.add(path);
      if (mayBeAbsent) optional.add(path);
      visit(path, element);
    }
  };
  visit(root, tree.root);
  const all = [...below.values()].flat();
  return {
    root,
    all,
    childrenOf: (place) => below.get(place) ?? [],
    repeats: (place) => repeating.has(place),
    isOptional: (place) => optional.has(place),
    isLeaf: (place) => place !== '' && !below.has(place),
  };
}

/** Where a path leads from a place: to these places, and whether to their text instead of to them. */
export type Led = { readonly places: readonly Place[]; readonly isText: boolean };

/** Follows steps from places. What they ask of what they pass is not looked at: the caller refuses or reads it. */
export function follow(from: readonly Place[], steps: readonly Step[], places: Places): Led {
  let found = from;
  let isText = false;
  for (const step of steps) {
    if (isText) throw new UnknownShape('a step beyond a text is not understood');
    if (step.to === 'text') isText = true;
    else found = [...new Set(found.flatMap((place) => oneStep(place, step, places)))];
  }
  return { places: found, isText };
}

function oneStep(place: Place, step: Step, places: Places): readonly Place[] {
  if (!('name' in step)) return step.to === 'text' ? [place] : [parentOf(place)];
  const candidates =
    step.to === 'child'
      ? places.childrenOf(place)
      : places.all.filter((other) => other.startsWith(`${place}/`));
  return candidates.filter((other) => step.name === '*' || other.endsWith(`/${step.name}`));
}

/** Gives the place above. */
export function parentOf(place: Place): Place {
  return place.slice(0, place.lastIndexOf('/'));
}

/** Gives the place that a rule about nodes at one place names; undefined where it names one at each of several. */
export function placeNamed(named: string, at: readonly Place[]): Place | undefined {
  if (named.startsWith('/')) return named;
  const [only, ...more] = at;
  if (only === undefined || more.length > 0) return undefined;
  return named === '' ? only : `${only}/${named}`;
}
