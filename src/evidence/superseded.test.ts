import { expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { begunAgain } from './superseded.ts';

const entry = (seq: number, scenario: string) =>
  ({ seq, at: '', previous: '', kind: 'scenario-started', scenario }) as const satisfies Entry;

it('only a scenario that began twice leaves something behind that does not count', () => {
  expect(begunAgain([entry(1, 'a'), entry(5, 'b'), entry(9, 'b'), entry(12, 'c')])).toEqual(
    new Map([['b', 9]]),
  );
});
