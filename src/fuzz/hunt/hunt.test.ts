import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectGarbage } from '#evidence/collect-garbage.test-support.ts';
import { text } from '#words/text.ts';
import type { CaseFinding } from '../case-finding.ts';
import { type Bag, type Examined, type Found, type HuntOptions, hunt } from './hunt.ts';

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

/** A fault of a made-up target: every so many numbers break a requirement, from a number on. */
type Fault = {
  readonly requirement: string;
  readonly name: string;
  readonly each: number;
  readonly from: number;
};

const faults: fc.Arbitrary<readonly Fault[]> = fc.uniqueArray(
  fc.record({
    requirement: fc.constantFrom('A', 'B'),
    name: fc.constantFrom(...'abcdefg'),
    each: fc.constantFrom(1, 2, 3, 5),
    from: fc.integer({ min: 0, max: 50_000 }),
  }),
  { minLength: 1, maxLength: 10, selector: ({ requirement, name }) => `${requirement}: ${name}` },
);

function shownBy({ each, from }: Fault, drawn: number): boolean {
  return drawn >= from && drawn % each === 0;
}

/** Hunts a target with several faults at once, and tells of each requirement how many drawn cases failed it. */
async function huntedWith(planted: readonly Fault[], options: Partial<HuntOptions<number>>) {
  const failedBy = new Map<string, number>();
  const bag = await hunted({
    ...options,
    findings: (drawn) =>
      planted
        .filter((fault) => shownBy(fault, drawn))
        .map(({ requirement, name }) => failing(requirement, name)),
    onCase: (_drawn, { failed }) => {
      for (const requirement of new Set(failed.map((one) => one.requirement))) {
        failedBy.set(requirement, (failedBy.get(requirement) ?? 0) + 1);
      }
    },
  });
  return { ...bag, failedBy };
}

/** How many cases were counted for a requirement, with a cause or as others. */
function countedFor(requirement: string, { counts, others }: Bag): number {
  const ofCauses = [...counts].flatMap(([cause, count]) =>
    cause.startsWith(`${requirement}: `) ? [count] : [],
  );
  return ofCauses.reduce((sum, count) => sum + count, others.get(requirement) ?? 0);
}

describe('a hunt', () => {
  it('tells every fault of few, each once, whatever else is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), faults, fc.boolean(), async (seed, planted, keepsSize) => {
        const few = planted.filter(({ requirement, name }) =>
          (requirement === 'A' ? 'abcd' : 'defg').includes(name),
        );

        const { found } = await huntedWith(few, { seed, keepsSize });

        expect(found.map(({ cause }) => cause).sort()).toEqual(
          few.map(({ requirement, name }) => `${requirement}: ${name}`).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('counts every case that fails a requirement once for it, however many faults there are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), faults, async (seed, planted) => {
        const bag = await huntedWith(planted, { seed });

        for (const requirement of ['A', 'B']) {
          expect(countedFor(requirement, bag)).toBe(bag.failedBy.get(requirement) ?? 0);
        }
        expect([...bag.counts.keys()].sort()).toEqual(bag.found.map(({ cause }) => cause).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('makes the smallest case of what is new, and not of what is known and smaller', async () => {
    const { found } = await huntedWith(
      [
        { requirement: 'A', name: 'known', each: 1, from: 0 },
        { requirement: 'A', name: 'rare', each: 1, from: 40_000 },
      ],
      {},
    );

    expect(found.map(({ cause, smallest }) => [cause, smallest])).toEqual([
      ['A: known', 0],
      ['A: rare', 40_000],
    ]);
  });

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

  it('tells at most four causes of one requirement apart, and counts what is left as others of it', async () => {
    const { found, counts, others } = await hunted({
      findings: (drawn) => [failing('A', 'abcdefghij'.charAt(drawn % 10))],
      drawn: fc.noShrink(fc.integer({ min: 0, max: 100_000 })),
    });

    expect(found).toHaveLength(4);
    const told = [...counts.values()].reduce((sum, one) => sum + one);
    expect(told).toBeLessThan(300);
    expect([...others]).toEqual([['A', 500 - told]]);
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

  it('hands over again what was unsteady, once a case of it fails steadily, and counts it on', async () => {
    let times = 0;
    const { found, counts, others } = await hunted({
      findings: (drawn) => {
        times += 1;
        const isBusy = times > 1 && times < 300;
        return drawn >= 40_000 && !isBusy ? [failing('A', 'large')] : [];
      },
      drawn: fc.integer({ min: 40_000, max: 100_000 }),
    });

    expect(found).toMatchObject([
      { cause: 'A: large', foundAt: 1, isSteady: false },
      { cause: 'A: large', smallest: 40_000, isSteady: true },
    ]);
    const first = found.at(1)?.foundAt ?? 0;
    expect([...counts]).toEqual([['A: large', 1 + (500 - first + 1)]]);
    expect(others.size).toBe(0);
  });

  it('hands over the drawn case, which failed twice, where what it was made of fails once only', async () => {
    const seen = new Set<number>();
    const drawn = fc.integer({ min: 0, max: 100_000 });
    const { found, counts } = await hunted({
      drawn,
      cases: 100,
      findings: (one) => {
        const isAgain = seen.has(one);
        seen.add(one);
        return one >= 90_000 || (one >= 1_000 && !isAgain) ? [failing('A', 'large')] : [];
      },
    });

    const [unsteady, steady] = found;
    expect(found).toHaveLength(2);
    expect(unsteady?.isSteady).toBe(false);
    expect(steady).toMatchObject({ isSteady: true, shrinks: expect.any(Number) });
    expect(steady?.smallest).toBe(steady?.first);
    expect(steady?.smallest).toBeGreaterThanOrEqual(90_000);
    const { seed = 0, path = '', smallest } = steady ?? {};
    expect(fc.sample(drawn, { seed, path, numRuns: 1 })).toEqual([smallest]);
    expect([...counts.values()].every((count) => count <= 100)).toBe(true);
  });

  it('hands over once what stays unsteady, and plays each case of it twice', async () => {
    let times = 0;
    const { found, played } = await hunted({
      cases: 100,
      keepsSize: true,
      findings: () => {
        times += 1;
        return times % 2 === 0 ? [] : [failing('A', 'once')];
      },
    });

    expect(found).toMatchObject([{ isSteady: false }]);
    expect(played).toHaveLength(200);
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
