import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaf } from '#xml/element.ts';
import type { Node } from './node.ts';
import { formOfPaths, readPlace } from './place.ts';

const names = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 });
const steps = fc.array(fc.tuple(fc.constantFrom('/', '//'), fc.constantFrom('a', 'b', 'c')), {
  minLength: 1,
  maxLength: 4,
});

describe('a place', () => {
  it('fits the nodes whose path is as it is written, where // is any depth', () => {
    fc.assert(
      fc.property(steps, names, (written, path) => {
        const at = written.flat().join('');
        const form = formOfPaths(at);

        expect(isAt(at, path)).toBe(form.test(`/${path.join('/')}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('is any of a list, and then has all their names', () => {
    const place = readPlace(['//a/b', '/c']);

    expect(place).toMatchObject({ names: ['b', 'c'] });
    expect(isAt(['//a/b', '/c'], ['a', 'b'])).toBe(true);
    expect(isAt(['//a/b', '/c'], ['c'])).toBe(true);
    expect(isAt(['//a/b', '/c'], ['a', 'c'])).toBe(false);
  });

  it('is the root when it is nothing but a /', () => {
    expect(readPlace('/')).toBe('root');
  });
});

function isAt(at: string | readonly string[], path: readonly string[]): boolean | undefined {
  const node = path.reduce<Node | undefined>(
    (parent, name, order) => ({ element: leaf('', name, ''), parent, order }),
    undefined,
  );
  const place = readPlace(at);
  return node && place !== 'root' ? place.fits(node) : undefined;
}
