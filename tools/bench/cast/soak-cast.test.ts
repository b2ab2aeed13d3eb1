import { describe, expect, it } from 'vitest';
import { isFlat, soak } from './soak-cast.ts';

const points = (...megabytes: number[]) => megabytes.map((each) => ({ heap: each * 1_000_000 }));

describe('the soak', () => {
  it('of some hundred exchanges judges every message sound, and finds memory flat', async () => {
    const told: number[] = [];

    const soaked = await soak(400, ({ exchanges }) => told.push(exchanges));

    expect(soaked).toMatchObject({ isFlat: true, counts: { wrong: 0, unsure: 0, none: 0 } });
    // Two sessions were opened before the first.
    expect(soaked.counts.sound).toBe(2 * 400 + 2 * 2);
    expect(told).toHaveLength(20);
    expect(told.at(-1)).toBe(400);
  });

  it.each([
    ['grows on and on', points(40, 45, 50, 55, 60, 65, 70, 75), false],
    ['jumps once', points(40, 40, 40, 40, 40, 90, 40, 40), false],
    ['fills, and stays', points(30, 40, 41, 40, 42, 41, 40, 42), true],
  ])('tells that memory %s', (_what, heaps, expected) => {
    expect(isFlat(heaps)).toBe(expected);
  });
});
