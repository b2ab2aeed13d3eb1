import { block, leaf, type XmlElement } from '#xml/element.ts';
import {
  blockNamed,
  contentOf,
  type ElementParticle,
  type ElementTree,
  elementsOf,
  type Particle,
  simpleTypeNamed,
} from '../elements.ts';

const valueOfBase = {
  string: 'x',
  boolean: 'true',
  date: '2019-07-31',
  integer: '7',
  int: '-7',
  decimal: '7.5',
};

const valueOfPattern: Readonly<Record<string, string>> = {
  '[0-9][0-9][A-Z][A-Z]': '99ZZ',
  '[A-Z][A-Z][0-9]{3}': 'AA000',
  '\\p{Nd}{4}': '2010',
  '[0-9][0-9]': '00',
  '[0-9][0-9][0-9][0-9]': '0011',
  '[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]': '2018-2019',
  '[0-9][0-9][0-9][0-9]-07-31': '2019-07-31',
  '\\p{Nd}{4}-\\p{Nd}{2}': '2010-01',
  '\\d{2}-\\d{2}-\\d{4}': '31-01-2010',
};

/** Makes a dossier that holds all that can stand together: all repetitions twice, and of choices number `choice`. */
export function fullDossier(tree: ElementTree, namespace: string, choice: number): XmlElement {
  const elementOf = ({ element, type }: ElementParticle): XmlElement => {
    if (!(type in tree.blocks)) return leaf(namespace, element, sampleOf(tree, type));
    const content = contentOf(tree, blockNamed(tree, type)).flatMap(childrenOf);
    return block(namespace, element, content);
  };
  const childrenOf = (particle: Particle): XmlElement[] => {
    if ('choice' in particle) {
      const chosen = particle.choice[choice % particle.choice.length];
      return chosen ? childrenOf(chosen) : [];
    }
    const once = 'sequence' in particle ? elementsOf(particle).flatMap(childrenOf) : undefined;
    const one = once ?? elementsOf(particle).map(elementOf);
    return particle.max === 'unbounded' ? [...one, ...one] : one;
  };
  return elementOf(tree.root);
}

function sampleOf(tree: ElementTree, type: string): string {
  const { base, pattern, minInclusive = 0 } = simpleTypeNamed(tree, type);
  if (minInclusive > 7) return String(minInclusive);
  return (pattern === undefined ? undefined : valueOfPattern[pattern]) ?? valueOfBase[base];
}
