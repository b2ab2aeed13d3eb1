import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { block, leaf, rewrite, selfAndDescendants, type XmlElement } from './element.ts';

const names = fc.constantFrom('a', 'b', 'c');
const { element: elements } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small' },
    names.map((name) => leaf('urn:test', name, name)),
    fc
      .tuple(names, fc.array(tie('element'), { maxLength: 4 }))
      .map(([name, children]) => block('urn:test', name, children)),
  ),
}));

describe('rewriting an element', () => {
  it('gives the same elements again wherever nothing changes in them', () => {
    fc.assert(
      fc.property(elements, (root) => {
        const changed = rewrite(root, (one) => (one.text === 'a' ? { ...one, text: 'z' } : one));

        const before = new Set(selfAndDescendants(root));
        const fresh = [...selfAndDescendants(changed ?? root)].filter((one) => !before.has(one));
        const holdsChange = (one: XmlElement) =>
          [...selfAndDescendants(one)].some(({ text }) => text === 'z');
        expect(fresh.every(holdsChange)).toBe(true);
        expect([...selfAndDescendants(changed ?? root)].some(({ text }) => text === 'a')).toBe(
          false,
        );
      }),
    );
  });

  it('leaves out what it is told to, wherever that stands', () => {
    fc.assert(
      fc.property(elements, (root) => {
        const rest = rewrite(root, (one) => (one.name === 'b' ? undefined : one));

        const left = rest ? [...selfAndDescendants(rest)] : [];
        expect(left.some(({ name }) => name === 'b')).toBe(false);
        expect(rest === undefined).toBe(root.name === 'b');
      }),
    );
  });
});
