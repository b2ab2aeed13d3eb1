import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BySteps } from './by-steps.ts';
import { inPasses, type Parts, type PassedTo } from './in-passes.ts';

/** Each letter may be taken away. */
function letters(word: string): Parts<string> {
  return {
    count: word.length,
    without: (from, to) => word.slice(0, from) + word.slice(to),
  };
}

/** Makes a word as small as it can be while it is wanted, and tells how many were looked at. */
function smallest(
  word: string,
  isWanted: (word: string) => boolean,
  isSound: (word: string) => boolean = () => true,
) {
  const drawn = new BySteps<string, PassedTo>(fc.constant(word), (one, since) =>
    inPasses(one, [letters], { isSound, since }),
  );
  let looked = 0;
  let last = word;
  fc.check(
    fc.property(drawn, (one) => {
      looked += 1;
      if (isWanted(one)) last = one;
      return !isWanted(one);
    }),
    { numRuns: 1, seed: 1 },
  );
  return { last, looked };
}

const words = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', 'c') });

describe('making something smaller in passes', () => {
  it('leaves nothing that could be taken away alone', () => {
    fc.assert(
      fc.property(words, fc.nat(4), (word, least) => {
        const isWanted = (one: string) => one.split('a').length - 1 >= least;
        fc.pre(isWanted(word));

        expect(smallest(word, isWanted).last).toBe('a'.repeat(least));
      }),
    );
  });

  it('takes away all at once where that is enough', () => {
    expect(smallest('abcabcabc', () => true)).toEqual({ last: '', looked: 2 });
  });

  it('looks at few where little matters', () => {
    const long = `${'b'.repeat(700)}a${'b'.repeat(300)}`;
    const { last, looked } = smallest(long, (one) => one.includes('a'));

    expect(last).toBe('a');
    expect(looked).toBeLessThan(40);
  });

  it('looks at none that is not sound', () => {
    expect(
      smallest(
        'abc',
        () => true,
        () => false,
      ),
    ).toEqual({ last: 'abc', looked: 1 });
  });
});
