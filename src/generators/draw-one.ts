import fc from 'fast-check';

/** Draws one value; the same seed draws the same. */
export function drawOne<Drawn>(drawn: fc.Arbitrary<Drawn>, seed: number): Drawn {
  const [one] = fc.sample(drawn, { seed, numRuns: 1 });
  if (one === undefined) throw new Error('fast-check drew nothing');
  return one;
}
