import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectGarbage } from '#evidence/collect-garbage.test-support.ts';
import { text } from '#words/text.ts';
import type { CaseFinding } from '../case-finding.ts';
import { type Examined, type Found, type HuntOptions, hunt } from './hunt.ts';

function failing(requirement: string, actual: string): CaseFinding {
  return { requirement, outcome: 'failed', actual: text(actual, actual), entries: [] };
}

type Asked = Partial<HuntOptions<number>> & {
  readonly findings: (drawn: number) => readonly CaseFinding[];
};

async function hunted({ findings, ...options }: Asked) {
  const played: number[] = [];
  const found: Found<number>[] = [];
  const bag = await hunt<number, Examined>({
    drawn: fc.integer({ min: 0, max: 100_000 }),
    seed: 1,
    cases: 500,
    isOver: () => false,
    examine: async (drawn) => {
      played.push(drawn);
      return { failed: findings(drawn) };
    },
    onFound: (one) => void found.push(one),
    ...options,
  });
  return { ...bag, found, played };
}

describe('a hunt', () => {
  it('finds the smallest case that fails, whatever fails and whatever the seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 50_000 }), async (seed, limit) => {
        const { found } = await hunted({
          seed,
          findings: (drawn) => (drawn >= limit ? [failing('A', 'too large')] : []),
        });

        expect(found).toMatchObject([{ smallest: limit, isSteady: true }]);
      }),
      { numRuns: 20 },
    );
  });

  it('draws every case and finds nothing where nothing is wrong', async () => {
    const { found, cases, played } = await hunted({ findings: () => [] });

    expect(found).toEqual([]);
    expect(cases).toBe(500);
    expect(played).toHaveLength(500);
  });

  it('goes on after what it found, and tells causes apart', async () => {
    const { found, cases } = await hunted({
      findings: (drawn) => [
        ...(drawn % 2 === 1 ? [failing('A', 'odd')] : []),
        ...(drawn > 70_000 ? [failing('B', 'large')] : []),
      ],
    });

    expect(found.map(({ finding }) => finding.requirement).sort()).toEqual(['A', 'B']);
    expect(cases).toBe(500);
  });

  it('counts every case of a cause, and plays none of them smaller again', async () => {
    const { counts, found, played } = await hunted({
      findings: (drawn) => (drawn % 2 === 1 ? [failing('A', `"${drawn}" is odd`)] : []),
    });

    const odd = found.length === 1 ? [...counts.values()][0] : undefined;
    expect(odd).toBeGreaterThan(150);
    expect(odd).toBeLessThan(350);
    expect(played.length).toBeLessThan(500 + 260);
  });

  it('tells at most four causes of one requirement apart', async () => {
    const { found, counts } = await hunted({
      findings: (drawn) => [failing('A', 'abcdefghij'.charAt(drawn % 10))],
      drawn: fc.noShrink(fc.integer({ min: 0, max: 100_000 })),
    });

    expect(found).toHaveLength(4);
    expect([...counts.values()].reduce((sum, one) => sum + one)).toBe(500);
  });

  it('tells of one that does not fail again that it is unsteady', async () => {
    let times = 0;
    const { found } = await hunted({
      findings: () => {
        times += 1;
        return times === 1 ? [failing('A', 'once')] : [];
      },
    });

    expect(found).toMatchObject([{ foundAt: 1, isSteady: false }]);
  });

  it('can be found again by seed and path', async () => {
    const drawn = fc.integer({ min: 0, max: 100_000 });
    const { found } = await hunted({
      drawn,
      findings: (one) => (one > 10_000 ? [failing('A', 'large')] : []),
    });

    const again = found.flatMap(({ seed, path }) => fc.sample(drawn, { seed, path, numRuns: 1 }));
    expect(again).toEqual([10_001]);
  });

  it('leaves what it finds as it was drawn when that is asked', async () => {
    const { found, played } = await hunted({
      keepsSize: true,
      findings: (drawn) => (drawn > 10 ? [failing('A', 'large')] : []),
    });

    expect(found).toMatchObject([{ shrinks: 0, isSteady: true }]);
    expect(found.map(({ first, smallest }) => first === smallest)).toEqual([true]);
    expect(played).toHaveLength(501);
  });

  it('holds on to nothing of what it found, nor of what it was found by, once it has told that', async () => {
    const told: WeakRef<Examined>[] = [];
    let isHeld = false;
    await hunt<number, Examined>({
      drawn: fc.integer({ min: 0, max: 100_000 }),
      seed: 1,
      cases: 50,
      isOver: () => false,
      onFound: ({ examined }) => void told.push(new WeakRef(examined)),
      examine: async (drawn) => {
        // What a WeakRef gave is held until the task has ended.
        await setImmediate();
        if (told.length > 0) collectGarbage();
        isHeld = told.some((one) => one.deref() !== undefined);
        return { failed: drawn % 2 === 1 ? [failing('A', 'odd')] : [] };
      },
    });

    expect(told).toHaveLength(1);
    expect(isHeld).toBe(false);
  });

  it('ends when it is over, with what it has', async () => {
    let drawn = 0;
    const { cases } = await hunted({
      isOver: () => drawn >= 7,
      onCase: () => {
        drawn += 1;
      },
      findings: () => [],
    });

    expect(cases).toBe(7);
  });

  it('fails as playing does', async () => {
    const broken = hunt({
      drawn: fc.nat(),
      seed: 1,
      cases: 10,
      isOver: () => false,
      examine: () => Promise.reject(new Error('the cast fell over')),
    });

    await expect(broken).rejects.toThrow('the cast fell over');
  });
});
