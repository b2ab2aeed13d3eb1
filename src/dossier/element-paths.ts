import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
  type Particle,
  type SimpleType,
  simpleTypeNamed,
} from './elements.ts';

/** One place of the unfolded tree; `leaf` is what it may hold when it holds text. Paths have no positions. */
export type ElementPath = {
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly leaf: SimpleType | undefined;
  /** Those that it excludes and that exclude it, with itself, where the structure makes one choose. */
  readonly alternatives?: readonly string[];
};

/** Gives every place that an element can have in a dossier, in document order. */
export function elementPathsOf(tree: ElementTree): ElementPath[] {
  return pathsUnder(tree, tree.root, '');
}

function alternativesIn(particle: Particle): readonly string[] | undefined {
  return 'choice' in particle ? particle.choice.map(({ element }) => element) : undefined;
}

function pathsUnder(tree: ElementTree, particle: ElementParticle, above: string): ElementPath[] {
  const path = `${above}/${particle.element}`;
  const occurs = {
    min: particle.min ?? 1,
    max: particle.max === 'unbounded' ? Number.POSITIVE_INFINITY : 1,
  };
  if (!(particle.type in tree.blocks)) {
    return [{ path, ...occurs, leaf: simpleTypeNamed(tree, particle.type) }];
  }
  const below = contentOf(tree, blockNamed(tree, particle.type))
    .flatMap((part) => elementsOf(part).map((child) => ({ child, among: alternativesIn(part) })))
    .flatMap(({ child, among }) => {
      const [first, ...inner] = pathsUnder(tree, child, path);
      return first && among ? [{ ...first, alternatives: among }, ...inner] : [first, ...inner];
    })
    .filter((place) => place !== undefined);
  return [{ path, ...occurs, leaf: undefined }, ...below];
}
