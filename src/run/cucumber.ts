import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type ISupportCodeLibrary, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { packageRoot } from '#law/package-root.ts';

/** What is to be played: the scenarios that carry these tags, with what their world is told. */
export type Performance = {
  readonly tags: string;
  readonly isDryRun: boolean;
  readonly world: Readonly<Record<string, string>>;
};

const stepsFolder = dirname(fileURLToPath(import.meta.resolve('#steps/world.ts')));

// Steps register once per process; cucumber wants them back at every later call.
let knownSteps: ISupportCodeLibrary | undefined;

/** Lets cucumber play scenarios, one after another, and tells whether all ended well. Prints nothing. */
export async function playFeatures(
  { tags, isDryRun, world }: Performance,
  onMessage: (message: Envelope) => void = () => {},
): Promise<boolean> {
  const silence = new PassThrough().resume();
  const { success, support } = await runCucumber(
    {
      sources: {
        defaultDialect: 'nl',
        paths: featurePaths,
        names: [],
        tagExpression: tags,
        order: 'defined',
      },
      support: knownSteps ?? { importPaths: stepFiles() },
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
  knownSteps = support;
  return success;
}

// The closing probes come last.
const featurePaths = ['features/!(slotproef)/*.feature', 'features/slotproef/*.feature'];

function stepFiles(): string[] {
  const isModule = (file: string) => /\.[jt]s$/.test(file) && !/\.(d|test)\.ts$/.test(file);
  return readdirSync(stepsFolder)
    .filter(isModule)
    .map((file) => join(stepsFolder, file));
}
