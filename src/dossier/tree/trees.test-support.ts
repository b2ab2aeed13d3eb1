import fc from 'fast-check';
import type { ElementTree } from '../elements.ts';
import { fullDossier } from '../structure/full-dossier.test-support.ts';
import { type TreeLaw, typedTreeOf } from './read-dossier-tree.ts';
import { isBlock, type TypedNode } from './typed-tree.ts';

const unusual = [
  '\t',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uFFFD',
  '\u{10FFFF}',
];

const character = fc
  .integer({ min: 0x20, max: 0x10ffff })
  .filter((code) => (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff)
  .map((code) => String.fromCodePoint(code));

/** Any text that XML can hold, most of it what writers and readers get wrong. */
export const xmlText = fc
  .array(fc.oneof(character, fc.constantFrom(...unusual, ']]>', '<b>', '&amp;', '"', "'")), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

/** How many choices there are to make at most: with all of these numbers a full dossier has every path of the tree. */
export function widestChoice({ blocks }: ElementTree): number {
  const particles = Object.values(blocks).flatMap(({ content }) => content);
  const choices = particles.flatMap((one) => ('choice' in one ? [one.choice.length] : []));
  return Math.max(1, ...choices);
}

/** The elements that can have an attribute. */
const described = new Set(['land', 'nationaliteit']);

/** Trees with every element that can stand together, and any text in every leaf. */
export function trees(law: TreeLaw): fc.Arbitrary<TypedNode> {
  const { pack, elements } = law;
  const full = Array.from({ length: widestChoice(elements) }, (_none, choice) =>
    typedTreeOf(fullDossier(elements, pack.namespace, choice), law),
  );
  const texts = fc.array(xmlText, { minLength: 1, maxLength: 40 });
  return fc.tuple(fc.constantFrom(...full), texts).map(([tree, values]) => withTexts(tree, values));
}

/** Puts the texts into the leaves in turn, and into the attributes that some have. */
function withTexts(tree: TypedNode, texts: readonly string[]): TypedNode {
  let at = 0;
  const next = () => texts[at++ % texts.length] ?? '';
  const filled = (node: TypedNode): TypedNode => {
    if (isBlock(node)) return { ...node, children: node.children.map(filled) };
    const attributes = described.has(node.name) ? { omschrijving: next() } : node.attributes;
    return { ...node, text: next(), attributes };
  };
  return filled(tree);
}
