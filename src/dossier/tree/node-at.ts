import { isBlock, type TypedBlock, type TypedLeaf, type TypedNode } from './typed-tree.ts';

/** A leaf and where it stands: a positional path, as in findings, `/dossier[1]/inzage[1]/akkoord[1]`. */
export type PlacedLeaf = { readonly path: string; readonly leaf: TypedLeaf };

/** Gives every leaf of a tree, in document order. */
export function typedLeavesOf(root: TypedNode): PlacedLeaf[] {
  return leavesUnder(root, `/${root.name}[1]`);
}

/** Gives the node at a positional path; undefined where there is none. */
export function nodeAt(root: TypedNode, path: string): TypedNode | undefined {
  const [first, ...steps] = path.slice(1).split('/');
  const start = first === `${root.name}[1]` ? root : undefined;
  return steps.reduce<TypedNode | undefined>(
    (node, step) => (node && isBlock(node) ? node.children[positionOf(step, node)] : undefined),
    start,
  );
}

/** What comes in the place of a node: nothing takes it away, two add one. */
export type Change = (node: TypedNode) => readonly TypedNode[];

/**
 * Gives the tree with a change made at a positional path. The root can only be exchanged for one other.
 *
 * @throws RangeError when there is no node at the path.
 */
export function withNodeAt(root: TypedNode, path: string, change: Change): TypedNode {
  if (nodeAt(root, path) === undefined) {
    throw new RangeError(`The dossier has nothing at "${path}"`);
  }
  const [, ...steps] = path.slice(1).split('/');
  const [changed, ...others] = changedAt(root, steps, change);
  if (changed && others.length === 0) return changed;
  throw new RangeError(`The root "${path}" can only be exchanged for one other`);
}

function changedAt(
  node: TypedNode,
  [step, ...rest]: readonly string[],
  change: Change,
): readonly TypedNode[] {
  if (step === undefined || !isBlock(node)) return change(node);
  const at = positionOf(step, node);
  const instead = node.children.slice(at, at + 1).flatMap((it) => changedAt(it, rest, change));
  return [{ ...node, children: node.children.toSpliced(at, 1, ...instead) }];
}

function leavesUnder(node: TypedNode, path: string): PlacedLeaf[] {
  if (!isBlock(node)) return [{ path, leaf: node }];
  const steps = stepsIn(node);
  return node.children.flatMap((child, at) => leavesUnder(child, `${path}/${steps[at]}`));
}

function positionOf(step: string, parent: TypedBlock): number {
  const at = stepsIn(parent).indexOf(step);
  return at < 0 ? parent.children.length : at;
}

function stepsIn({ children }: TypedBlock): string[] {
  const seen = new Map<string, number>();
  return children.map(({ name }) => {
    const position = (seen.get(name) ?? 0) + 1;
    seen.set(name, position);
    return `${name}[${position}]`;
  });
}
