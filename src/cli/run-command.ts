import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import type { Chosen } from '#run/prepare.ts';
import { type Change, listChanges } from '#run/reference.ts';
import { run } from '#run/run.ts';
import type { Language } from '#words/text.ts';
import { exitCodeOf, type OnExit } from './exit-code.ts';
import { showProgress } from './progress.ts';
import { summarise } from './summary.ts';

const defaultTarget = 'oso-keur.yaml';

type Options = {
  readonly target?: string;
  readonly mutant?: string;
  readonly variant?: string;
  readonly dossier?: string;
  readonly reports: string;
  readonly lang: Language;
};

/** The main job: qualify one target. */
export function runCommand(onExit: OnExit): Command {
  return new Command('run')
    .description(
      'Qualify a LAS: play every scenario against it, judge the evidence, write a report.',
    )
    .option(
      '-t, --target <file>',
      `the target file, or "reference" for the built-in LAS (default: ./${defaultTarget})`,
    )
    .addOption(
      new Option('--mutant <name>', 'run the reference with this fault').conflicts([
        'variant',
        'target',
      ]),
    )
    .addOption(
      new Option('--variant <name>', 'run the reference with this conformant oddity').conflicts(
        'target',
      ),
    )
    .option('--dossier <file>', 'let this dossier go round; its PGN is then declared')
    .option('--reports <folder>', 'where the report goes', 'reports')
    .addOption(
      new Option('--lang <language>', 'what screen and report speak')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const { lang } = options;
      const progress = showProgress(process.stderr, lang);
      const outcome = await run({
        chosen: await choose(options),
        dossierFile: options.dossier,
        reports: options.reports,
        language: lang,
        ...progress,
      });
      process.stdout.write(summarise(outcome, lang));
      onExit(exitCodeOf(outcome.record.outcome));
    });
}

const examples = `
Examples:
  oso-keur run --target reference
  oso-keur run --target oso-keur.yaml --lang en
  oso-keur run --target reference --dossier my-dossier.xml
  oso-keur run --mutant forgets-to-sign-off`;

async function choose({ target, mutant, variant }: Options): Promise<Chosen> {
  if (mutant !== undefined) return changed('mutant', mutant);
  if (variant !== undefined) return changed('variant', variant);
  if (target === 'reference') return { kind: 'reference' };
  if (target === undefined && !existsSync(defaultTarget)) {
    throw new ConfigurationError(
      `No target is named and there is no "./${defaultTarget}": give --target with your target file, or --target reference to try the built-in LAS`,
    );
  }
  return { kind: 'file', target: readTargetFile(target ?? defaultTarget) };
}

async function changed(kind: Change['kind'], name: string): Promise<Chosen> {
  const changes = await listChanges();
  if (changes.some((change) => change.kind === kind && change.name === name)) {
    return { kind: 'reference', change: name };
  }
  throw new ConfigurationError(`There is no ${kind} "${name}": "oso-keur ${kind}s" lists them`);
}
