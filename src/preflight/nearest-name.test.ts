import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const keys = ['product', 'endpoint', 'schools', 'capabilities', 'oin'];

describe('the nearest name', () => {
  it.each([
    ['endpont', 'endpoint'],
    ['Schools', 'schools'],
    ['capabilites', 'capabilities'],
    ['kleur', undefined],
  ])('to "%s" is %s', (name, meant) => {
    expect(nearestName(name, keys)).toBe(meant);
  });

  it('to a name with one letter too few is that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), (key, at) => {
        const cut = at % key.length;

        expect(nearestName(key.slice(0, cut) + key.slice(cut + 1), keys)).toBe(key);
      }),
    );
  });
});
