import { expect, it } from 'vitest';
import { soonestSeed } from './soonest-seed.ts';

const trial = (seed: number, at?: number) => ({
  name: 'loses-the-33rd-attachment',
  seed,
  ...(at !== undefined && { found: { at, shrinks: 0, firstSize: 1, smallestSize: 1 } }),
  replayed: { stored: 0, same: 0, unsteady: 0 },
  durationMs: 1,
});
const fault = {
  name: 'loses-the-33rd-attachment',
  does: 'Loses the 33rd attachment.',
  breaks: ['OSO-DOEL-01'],
  foundBy: 'dossier',
  isUnnoticed: true,
} as const;
const after = (...trials: ReturnType<typeof trial>[]) => ({ planted: [{ ...fault, trials }] });

it('is the one that needed the fewest cases, whatever came to nothing', () => {
  expect(soonestSeed(after(trial(1, 900), trial(2), trial(3, 7), trial(4, 8)), fault.name)).toBe(3);
});

it('is the first for what no campaign found', () => {
  expect(soonestSeed(after(trial(5)), fault.name)).toBe(1);
  expect(soonestSeed(after(trial(5, 1)), 'a-new-one')).toBe(1);
});
