import { describe, expect, it } from 'vitest';
import { nodeAt, typedLeavesOf, withNodeAt } from './node-at.ts';
import type { TypedLeaf, TypedNode } from './typed-tree.ts';

const leaf = (name: string, text: string): TypedLeaf => ({
  name,
  kind: 'string',
  text,
  attributes: {},
});
const one = leaf('a', '1');
const tree: TypedNode = {
  name: 'r',
  children: [one, leaf('b', '2'), one, { name: 'c', children: [leaf('a', '3')] }],
};

function textsOf(root: TypedNode): string[] {
  return typedLeavesOf(root).map(({ path, leaf: { text } }) => `${path} ${text}`);
}

describe('a place in a tree', () => {
  it('is told of every leaf, and leads back to it', () => {
    const placed = typedLeavesOf(tree);

    expect(textsOf(tree)).toEqual([
      '/r[1]/a[1] 1',
      '/r[1]/b[1] 2',
      '/r[1]/a[2] 1',
      '/r[1]/c[1]/a[1] 3',
    ]);
    expect(placed.map(({ path }) => nodeAt(tree, path))).toEqual(placed.map((it) => it.leaf));
  });

  it.each([
    '/x[1]',
    '/r[1]/a[3]',
    '/r[1]/a[0]',
    '/r[1]/c[1]/b[1]',
    '/r[1]/b[1]/a[1]',
    '/r[1]/a',
    '',
  ])('can be empty: "%s"', (path) => {
    expect(nodeAt(tree, path)).toBeUndefined();
    expect(() => withNodeAt(tree, path, () => [])).toThrow(`nothing at "${path}"`);
  });

  it('can get another node, even where the same one stands twice', () => {
    const changed = withNodeAt(tree, '/r[1]/a[2]', () => [leaf('a', '9')]);

    expect(textsOf(changed)[2]).toBe('/r[1]/a[2] 9');
    expect(textsOf(changed)[0]).toBe('/r[1]/a[1] 1');
  });

  it('can get none, or more', () => {
    const without = withNodeAt(tree, '/r[1]/c[1]/a[1]', () => []);
    const twice = withNodeAt(tree, '/r[1]/b[1]', (node) => [node, node]);

    expect(textsOf(without)).toHaveLength(3);
    expect(textsOf(twice)).toContain('/r[1]/b[2] 2');
  });

  it('can be the root, which is exchanged for one', () => {
    expect(withNodeAt(tree, '/r[1]', () => [one])).toBe(one);
    expect(() => withNodeAt(tree, '/r[1]', () => [])).toThrow('exchanged for one other');
    expect(() => withNodeAt(tree, '/r[1]', (node) => [node, node])).toThrow('exchanged for one');
  });
});
