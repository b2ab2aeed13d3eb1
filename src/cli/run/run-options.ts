import { type Command, InvalidArgumentError, Option } from 'commander';
import { type RunFormatName, runFormats } from '#report/all.ts';
import type { Language } from '#words/text.ts';
import { progressOption } from './progress-option.ts';
import { type TargetOptions, withTargetOptions } from './target-options.ts';

/** What every run leaves. */
const left = ['html', 'json'];

/** What may be asked of a run. */
export type RunOptions = TargetOptions & {
  readonly only?: readonly string[];
  readonly failed?: true;
  readonly watch?: true;
  readonly continue?: string;
  readonly seed?: number;
  readonly dossier?: string;
  readonly waivers?: string;
  readonly maxMinutes?: number;
  readonly ci?: boolean;
  readonly progress?: 'json';
  readonly reports: string;
  readonly report: readonly RunFormatName[];
  readonly lang: Language;
};

/** Lets a command take what may be asked of a run, and tells of it in its help. */
export function withRunOptions(command: Command): Command {
  return withTargetOptions(command)
    .option(
      '--only <names>',
      'play only what asks these requirements, or these scenarios by key: results, but no verdict',
      (names: string) => names.split(','),
    )
    .addOption(
      new Option(
        '--failed',
        'play only the scenarios that failed when they were last tried against this target: no verdict',
      ).conflicts('only'),
    )
    .option(
      '--watch',
      'with --only or --failed: play again at each Enter, and when the target file changes, until the input ends',
    )
    .addOption(
      new Option(
        '--continue <folder>',
        'go on with a run against a target file that was stopped; what had ended is kept',
      ).conflicts(['only', 'failed', 'watch', 'seed', 'waivers', 'mutant', 'variant', 'miniature']),
    )
    .addOption(
      new Option('--seed <number>', 'make the dossiers of an earlier run again').argParser(
        readSeed,
      ),
    )
    .option(
      '--dossier <file>',
      'let this dossier go round in its own profile; its PGN is then declared',
    )
    .option(
      '--waivers <file>',
      'known issues: requirements that may fail for now, with reason, who and until when (see docs/examples/waivers.yaml)',
    )
    .addOption(
      new Option(
        '--max-minutes <number>',
        'stop the run after so long; goes before limits.runMs of the target file',
      ).argParser(readMinutes),
    )
    .option('--ci', 'for pipelines: no colours, one line per scenario, and a summary')
    .addOption(progressOption())
    .option('--reports <folder>', 'where the report goes', 'reports')
    .addOption(
      new Option('--report <format...>', 'leave these too, beside report.html and run.json')
        .choices(Object.keys(runFormats).filter((name) => !left.includes(name)))
        .default([]),
    )
    .addOption(
      new Option('--lang <language>', 'what screen and report speak')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examples);
}

/** Reads a seed from the command line. */
export function readSeed(value: string): number {
  if (/^\d{1,10}$/.test(value) && Number(value) < 2 ** 31) return Number(value);
  throw new InvalidArgumentError(`A whole number from 0 to ${2 ** 31 - 1} is needed.`);
}

/** Reads how long something may take from the command line. */
export function readMinutes(value: string): number {
  const minutes = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && minutes > 0) return minutes;
  throw new InvalidArgumentError('A number of minutes above 0 is needed.');
}

const examples = `
Examples:
  oso-keur run --target reference
  oso-keur run --target oso-keur.yaml --lang en
  oso-keur run --target oso-keur.yaml --exchange our-wsdl
  oso-keur run --target oso-keur.yaml --gegevensset 2018.1.1
  oso-keur run --target reference --dossier my-dossier.xml
  oso-keur run --target reference --release 2018 --seed 42
  oso-keur run --target reference --only OSO-SES-01,OSO-SES-02
  oso-keur run --target oso-keur.yaml --failed --watch
  oso-keur run --target oso-keur.yaml --continue reports/20261128-210000-abcdef
  oso-keur run --target oso-keur.yaml --waivers waivers.yaml --ci --max-minutes 30
  oso-keur run --target oso-keur.yaml --report junit --report github
  oso-keur run --mutant forgets-to-sign-off`;
