import type { DossierLaw } from './check-dossier.ts';
import { bases, contentOf, type ElementTree, elementsOf } from './elements.ts';
import { compileRulebook } from './rules/rulebook.ts';

/** What is wrong with a pack: in which of its files, and what. */
export type PackProblem = { readonly file: string; readonly what: string };

/**
 * Tells what a pack says that no JSON Schema can hold against it; undefined of a sound one. The JSON Schemas have had
 * their say.
 */
export function problemInPack({
  pack,
  elements,
  rules,
}: Omit<DossierLaw, 'rulebook'>): PackProblem | undefined {
  const inElements = problemInElements(elements);
  if (inElements !== undefined) return { file: 'elements.json', what: inElements };
  if (pack.root !== elements.root.element) {
    const what = `its root is "${pack.root}", and that of elements.json is "${elements.root.element}"`;
    return { file: 'pack.json', what };
  }
  if (pack.kinds.otherwise.at(-1)?.overstapsOf !== undefined) {
    return { file: 'pack.json', what: 'the last of "otherwise" has to take whatever is left' };
  }
  const keys = rules.rules.map(({ key }) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return { file: 'rules', what: `two rules have the key "${twice}"` };
  return problemInRules(rules);
}

function problemInRules(rules: DossierLaw['rules']): PackProblem | undefined {
  try {
    compileRulebook(rules);
    return undefined;
  } catch (error) {
    // What ajv and the keywords throw says what the pack names and does not have.
    return { file: 'rules', what: error instanceof Error ? error.message : String(error) };
  }
}

function problemInElements(tree: ElementTree): string | undefined {
  const { simpleTypes, blocks } = tree;
  const types = [...bases, ...Object.keys(simpleTypes), ...Object.keys(blocks)];
  const twice = types.find((name, at) => types.indexOf(name) !== at);
  if (twice !== undefined) return `two types are called "${twice}"`;
  for (const { attributes = {} } of Object.values(simpleTypes)) {
    const unknown = Object.values(attributes).find((name) => !isSimple(tree, name));
    if (unknown !== undefined)
      return `an attribute is of the type "${unknown}", which is not there`;
  }
  if (!(tree.root.type in blocks)) return `the root is of "${tree.root.type}", which is no block`;
  return problemBelow(tree, tree.root.type, []);
}

function isSimple({ simpleTypes }: ElementTree, name: string): boolean {
  return name in simpleTypes || bases.some((base) => base === name);
}

/** Walks from a block to all that it holds; `above` is the way to it. */
function problemBelow(
  tree: ElementTree,
  name: string,
  above: readonly string[],
): string | undefined {
  if (above.includes(name)) return `the block "${name}" holds itself`;
  const way = [...above, name];
  const extended = extensionProblem(tree.blocks, name, []);
  if (extended !== undefined) return extended;
  const block = tree.blocks[name];
  const elements = block ? contentOf(tree, block).flatMap(elementsOf) : [];
  const names = elements.map(({ element }) => element);
  const twice = names.find((one, at) => names.indexOf(one) !== at);
  if (twice !== undefined) return `"${twice}" stands twice in the block "${name}"`;
  for (const { element, type } of elements) {
    if (isSimple(tree, type)) continue;
    if (!(type in tree.blocks)) return `"${element}" is of the type "${type}", which is not there`;
    const below = problemBelow(tree, type, way);
    if (below !== undefined) return below;
  }
  return undefined;
}

function extensionProblem(
  blocks: ElementTree['blocks'],
  name: string,
  seen: readonly string[],
): string | undefined {
  const block = blocks[name];
  if (block === undefined) return `a block extends "${name}", which is not there`;
  if (seen.includes(name)) return `the block "${name}" extends itself`;
  const { extends: base } = block;
  return base === undefined ? undefined : extensionProblem(blocks, base, [...seen, name]);
}
