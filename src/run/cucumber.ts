import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { packageRoot } from '#law/package-root.ts';

/** What is to be played: the scenarios at these places, with what their world is told. */
export type Performance = {
  /** Feature files, as paths or patterns, in order; with lines behind them (`a.feature:6:14`) only those scenarios. */
  readonly paths: readonly string[];
  readonly isDryRun: boolean;
  /** Whether a step may take as long as it takes, as where a person is waited for. */
  readonly isUnhurried?: boolean;
  readonly world: Readonly<Record<string, string>>;
};

// Steps register once per process; cucumber wants them back at every later call.
let knownSteps: ISupportCodeLibrary | undefined;

/** Lets cucumber play scenarios, one after another, and tells whether all ended well. Prints nothing. */
export async function playFeatures(
  { paths, isDryRun, world, isUnhurried = false }: Performance,
  onMessage: (message: Envelope) => void = () => {},
): Promise<boolean> {
  const silence = new PassThrough().resume();
  const { success, support } = await runCucumber(
    {
      sources: {
        defaultDialect: 'nl',
        paths: [...paths],
        names: [],
        tagExpression: '',
        order: 'defined',
      },
      support: isUnhurried ? unhurried(knownSteps) : (knownSteps ?? { importPaths: stepFiles() }),
      runtime: {
        dryRun: isDryRun,
        failFast: false,
        filterStacktraces: true,
        parallel: 0,
        retry: 0,
        retryTagFilter: '',
        strict: true,
        worldParameters: world,
      },
      formats: { stdout: 'summary', files: {}, publish: false, options: {} },
    },
    { cwd: packageRoot, stdout: silence, stderr: silence, env: {} },
    onMessage,
  );
  knownSteps ??= support;
  return success;
}

function unhurried(known: ISupportCodeLibrary | undefined): ISupportCodeLibrary {
  if (!known) throw new Error('Steps are known once the plan has been made');
  return { ...known, defaultTimeout: noLimit } as ISupportCodeLibrary;
}

/** What cucumber takes for no limit at all. */
const noLimit = -1;

/** Every feature, in the order of play: the closing probes come last. */
export const everyFeature = ['features/!(slotproef)/*.feature', 'features/slotproef/*.feature'];

function stepFiles(): string[] {
  const isModule = (file: string) => /\.[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file);
  const folder = dirname(fileURLToPath(import.meta.resolve('#steps/world.ts')));
  return readdirSync(folder)
    .filter(isModule)
    .map((file) => join(folder, file));
}
