/**
 * Tries mutants inside one run of vitest:
 *
 * 1. Every test runs once without a mutant; that tells which mutants it reaches.
 * 2. Then each mutant is tried by the tests that reach it, the quickest first, until one fails.
 * 3. A test that failed with a mutant has to pass again without, or the whole trial is void: a mutant may leave nothing
 *    behind that another could see.
 */
import { setMaxListeners } from 'node:events';
import { writeFileSync } from 'node:fs';
import { inject, type RunnerTestCase, TestRunner } from 'vitest';

/** What became of the mutants of a trial, by their ids. */
export type Trial = {
  readonly reached: readonly string[];
  readonly noticed: readonly string[];
  /** Those that run while a file is loaded: they need a process of their own. */
  readonly onLoading: readonly string[];
};

type Tried = {
  readonly run: () => Promise<void>;
  readonly name: string;
  readonly ms: number;
  /** How often it reaches a mutant. */
  readonly hits: ReadonlyMap<string, number>;
};

type Hits = Record<string, number>;

/** What the mutated code looks at, and where it leaves what it reached. */
type Switch = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
  hitCount?: number | undefined;
  hitLimit?: number;
};

// The name is Stryker's.
const at: Switch = Reflect.get(globalThis, '__stryker__') ?? {};
Reflect.set(globalThis, '__stryker__', at);

/** A loop that a mutant made endless ends after so many times the hits of a sound run. */
const hitFactor = 100;

export default class TrialRunner extends TestRunner {
  readonly #tests: Tried[] = [];
  #onLoading: readonly string[] | undefined;

  async runTask(test: RunnerTestCase): Promise<void> {
    this.#onLoading ??= Object.keys(at.mutantCoverage?.static ?? {});
    // Every run of a test listens for its end, and it is run for each mutant.
    setMaxListeners(0, test.context.signal);
    const run = async () => void (await TestRunner.getTestFn(test)());
    const startedMs = performance.now();
    const hits = await hitsOf(run);
    this.#tests.push({ run, name: test.name, ms: performance.now() - startedMs, hits });
  }

  override async onAfterRunFiles(): Promise<void> {
    const tests = this.#tests.toSorted((one, other) => one.ms - other.ms);
    const reached = [...new Set(tests.flatMap(({ hits }) => [...hits.keys()]))];
    const noticed: string[] = [];
    for (const mutant of reached) if (await isNoticed(mutant, tests)) noticed.push(mutant);
    const trial: Trial = { reached, noticed, onLoading: this.#onLoading ?? [] };
    writeFileSync(inject('trial'), JSON.stringify(trial));
  }
}

async function hitsOf(run: () => Promise<void>): Promise<Map<string, number>> {
  // The mutated code holds on to the object that it found first.
  at.mutantCoverage ??= { static: {}, perTest: {} };
  at.mutantCoverage.perTest = {};
  at.currentTestId = 'test';
  await run();
  at.currentTestId = undefined;
  return new Map(Object.entries(at.mutantCoverage.perTest.test ?? {}));
}

async function isNoticed(mutant: string, tests: readonly Tried[]): Promise<boolean> {
  for (const { run, name, hits } of tests) {
    const count = hits.get(mutant);
    if (count === undefined || !(await failsWith(mutant, run, count * hitFactor))) continue;
    await run().catch((cause: unknown) => {
      throw new Error(`The trial is void: "${name}" fails after mutant ${mutant}`, { cause });
    });
    return true;
  }
  return false;
}

async function failsWith(
  mutant: string,
  run: () => Promise<void>,
  hitLimit: number,
): Promise<boolean> {
  Object.assign(at, { activeMutant: mutant, hitCount: 0, hitLimit });
  try {
    await run();
    return false;
  } catch {
    return true;
  } finally {
    Object.assign(at, { activeMutant: undefined, hitCount: undefined });
  }
}
