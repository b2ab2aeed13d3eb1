import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Waiver } from '#evidence/waiver.ts';
import { loadLaw, type ReleaseName, releases } from '#law/load-law.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readExchangeFolder } from '#preflight/read-exchange-folder.ts';
import { readTargetFile } from '#preflight/read-target-file.ts';
import { readWaiverFile } from '#preflight/read-waiver-file.ts';
import { type RunFormatName, runFormats } from '#report/all.ts';
import type { Chosen } from '#run/prepare.ts';
import { type Change, listChanges } from '#run/reference.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import type { Language } from '#words/text.ts';
import { exitCodeOf, type OnExit } from '../exit-code.ts';
import { ciProgress } from './ci-progress.ts';
import { ciSummary } from './ci-summary.ts';
import { showProgress } from './progress.ts';
import { summarise } from './summary.ts';
import { unusedWaivers } from './unused-waivers.ts';

const defaultTarget = 'oso-keur.yaml';

/** What every run leaves. */
const left = ['html', 'json'];

type Options = {
  readonly target?: string;
  readonly mutant?: string;
  readonly variant?: string;
  readonly miniature?: string;
  readonly release: ReleaseName;
  readonly exchange?: string;
  readonly profiles?: readonly string[];
  readonly only?: readonly string[];
  readonly seed?: number;
  readonly dossier?: string;
  readonly waivers?: string;
  readonly maxMinutes?: number;
  readonly ci?: boolean;
  readonly reports: string;
  readonly report: readonly RunFormatName[];
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
    .addOption(
      new Option('--miniature <name>', 'run the reference as this bad target').conflicts([
        'mutant',
        'variant',
        'target',
      ]),
    )
    .addOption(
      new Option('--release <year>', 'the release of the exchange')
        .choices(releases)
        .default('2022'),
    )
    .option(
      '--exchange <folder>',
      'lay your messages.json and assumptions.json over ours (see docs/exchange.md)',
    )
    .option(
      '--profiles <names>',
      'let the reference claim only these profiles, as POVO,BB',
      (names: string) => names.split(','),
    )
    .option(
      '--only <names>',
      'play only what asks these requirements, or these scenarios by key: results, but no verdict',
      (names: string) => names.split(','),
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
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      // Only who runs needs all of this.
      const { run } = await import('#run/run.ts');
      const { lang, release, exchange, waivers, ci, maxMinutes } = options;
      const progress = (ci ? ciProgress : showProgress)(process.stderr, lang);
      const outcome = await run({
        chosen: await choose(options),
        release,
        exchange: exchange === undefined ? undefined : readExchangeFolder(exchange, release),
        seed: options.seed,
        only: options.only,
        waivers: waivers === undefined ? undefined : waiversIn(waivers, release),
        runMs: maxMinutes === undefined ? undefined : maxMinutes * minuteMs,
        dossierFile: options.dossier,
        reports: options.reports,
        formats: options.report,
        language: lang,
        ...progress,
      });
      process.stdout.write((ci ? ciSummary : summarise)(outcome, lang));
      if (outcome.unlogged) process.stderr.write(`${outcome.unlogged[lang]}\n`);
      const { sentences, code } = unusedWaivers(outcome.record, waivers ?? '');
      for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
      onExit(code ?? exitCodeOf(worstOfRun(outcome.record)));
    });
}

function readSeed(value: string): number {
  if (/^\d{1,10}$/.test(value) && Number(value) < 2 ** 31) return Number(value);
  throw new InvalidArgumentError(`A whole number from 0 to ${2 ** 31 - 1} is needed.`);
}

function readMinutes(value: string): number {
  const minutes = Number(value);
  if (/^\d+(\.\d+)?$/.test(value) && minutes > 0) return minutes;
  throw new InvalidArgumentError('A number of minutes above 0 is needed.');
}

const minuteMs = 60_000;

function waiversIn(path: string, release: ReleaseName): readonly Waiver[] {
  const { requirements } = loadLaw({ release });
  return readWaiverFile(path, { requirements, now: new Date() });
}

const examples = `
Examples:
  oso-keur run --target reference
  oso-keur run --target oso-keur.yaml --lang en
  oso-keur run --target oso-keur.yaml --exchange our-wsdl
  oso-keur run --target reference --dossier my-dossier.xml
  oso-keur run --target reference --release 2018 --seed 42
  oso-keur run --target reference --only OSO-SES-01,OSO-SES-02
  oso-keur run --target oso-keur.yaml --waivers waivers.yaml --ci --max-minutes 30
  oso-keur run --target oso-keur.yaml --report junit --report github
  oso-keur run --mutant forgets-to-sign-off`;

async function choose({ profiles, ...options }: Options): Promise<Chosen> {
  const chosen = await chooseTarget(options);
  if (profiles === undefined) return chosen;
  if (chosen.kind === 'reference') return { ...chosen, profiles };
  throw new ConfigurationError(
    'A target file says itself which profiles are claimed: mend "capabilities.profiles" there, or leave --profiles out',
  );
}

async function chooseTarget({ target, mutant, variant, miniature }: Options): Promise<Chosen> {
  if (mutant !== undefined) return changed('mutant', mutant);
  if (variant !== undefined) return changed('variant', variant);
  if (miniature !== undefined) return changed('miniature', miniature);
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
  const found = changes.find((change) => change.kind === kind && change.name === name);
  if (found) {
    const { answerMs } = found;
    return { kind: 'reference', change: name, ...(answerMs !== undefined && { answerMs }) };
  }
  throw new ConfigurationError(`There is no ${kind} "${name}": "oso-keur ${kind}s" lists them`);
}
