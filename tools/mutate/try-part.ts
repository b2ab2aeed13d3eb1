import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { type Mutant, type Mutated, mutate } from './mutants.ts';
import type { Part } from './parts.ts';
import type { Trial } from './trial-runner.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The absolute paths of the tests. */
    readonly tests: readonly string[];
    /** Where to write what came of the trial. */
    readonly trial: string;
  }
}

/** What came of the mutants of a part. */
export type Tried = {
  readonly part: string;
  readonly noticed: readonly Mutant[];
  readonly survived: readonly Mutant[];
  /** Which of those that survived no test reached. */
  readonly unreached: ReadonlySet<Mutant>;
};

/** Tries every mutant of a part by its tests. */
export async function tryPart(part: Part): Promise<Tried> {
  const mutated = await mutate(part.files);
  const scratch = mkdtempSync(join(tmpdir(), 'oso-keur-mutate-'));
  try {
    const file = join(scratch, 'trial.json');
    if (!(await passes(part, mutated, { file }))) {
      throw new Error(
        `Cannot try "${part.name}": its tests fail without a mutant, or leave something behind`,
      );
    }
    // Written by our own runner.
    const trial = JSON.parse(readFileSync(file, 'utf8')) as Trial;
    const noticed = new Set(trial.noticed);
    for (const mutant of trial.onLoading.filter((id) => !noticed.has(id))) {
      if (!(await passes(part, mutated, { file, mutant }))) noticed.add(mutant);
    }
    const reached = new Set([...trial.reached, ...trial.onLoading]);
    const survived = mutated.mutants.filter(({ id }) => !noticed.has(id));
    return {
      part: part.name,
      noticed: mutated.mutants.filter(({ id }) => noticed.has(id)),
      survived,
      unreached: new Set(survived.filter(({ id }) => !reached.has(id))),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

type How = {
  readonly file: string;
  /** The one mutant that is active from the start; without one they are all tried in turn. */
  readonly mutant?: string;
};

async function passes(part: Part, { code }: Mutated, { file, mutant }: How): Promise<boolean> {
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      watch: false,
      include: ['tools/mutate/every-test.ts'],
      reporters: mutant === undefined ? ['default'] : [{}],
      pool: 'threads',
      maxWorkers: 1,
      testTimeout: 240_000,
      teardownTimeout: 1_000,
      bail: 1,
      provide: { tests: part.tests.map((test) => resolve(test)), trial: file },
      ...(mutant === undefined
        ? { runner: resolve('tools/mutate/trial-runner.ts') }
        : { env: { __STRYKER_ACTIVE_MUTANT__: mutant } }),
    },
    {
      plugins: [
        { name: 'mutants', enforce: 'pre', load: (id) => code.get(id.split('?')[0] ?? '') },
      ],
      resolve: { conditions: ['source'] },
      ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
    },
  );
  const modules = vitest.state.getTestModules();
  const isSound = modules.length > 0 && modules.every((module) => module.ok());
  const hasErrors = vitest.state.getUnhandledErrors().length > 0;
  await vitest.close();
  // It is no failure of ours that a mutant was noticed.
  process.exitCode = 0;
  return isSound && !hasErrors;
}
