import { Command, InvalidArgumentError, Option } from 'commander';
import { type Layer, layers } from '#dossier/finding.ts';
import type { ProfileName } from '#dossier/profile.ts';
import { suiteVersion } from '#law/suite-version.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readGegevensset } from '#preflight/read-gegevensset.ts';
import { dossierFormats } from '#report/dossier/all.ts';
import type { CheckedFile } from '#report/dossier/checked-file.ts';
import { type Language, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { checkBeside } from './check-beside.ts';
import { type Checking, checkFile } from './check-file.ts';
import { listDossierFiles } from './dossier-files.ts';
import { assertProfile, gegevenssetOption, profileOption } from './gegevensset-option.ts';
import { showCount } from './show-count.ts';

type Options = {
  readonly gegevensset: string;
  readonly profile?: ProfileName;
  readonly layer?: Layer;
  readonly strict?: true;
  readonly official?: string;
  readonly saxon?: string;
  readonly format: keyof typeof dossierFormats;
  readonly lang: Language;
  readonly limit: number;
};

const defaultLimit = 100 * 1024 * 1024;

/** Tells everything that is wrong with dossiers, file by file. */
export function checkCommand(onExit: OnExit): Command {
  return new Command('check')
    .description(
      'Tell what is wrong with dossiers: structure, what the published validator finds, and what the standard says.',
    )
    .argument('<path...>', 'dossiers, folders of them, or - for standard input')
    .addOption(gegevenssetOption('the year to hold them to'))
    .addOption(profileOption('its rules, whatever the dossier says itself'))
    .addOption(new Option('--layer <layer>', 'only structure and this layer').choices(layers))
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(dossierFormats))
        .default('text'),
    )
    .option('--strict', 'let warnings fail too')
    .addOption(
      new Option(
        '--official <bundle>',
        'lay what XML Schema and XSLT in this folder or ZIP find beside what we find (--format text or json)',
      ).conflicts(['profile', 'layer', 'strict']),
    )
    .option(
      '--saxon <jar>',
      'run the XSLT by this Saxon-HE, in one Java process; else by saxon-js, when it is installed',
    )
    .option('--limit <bytes>', 'refuse larger files', positive, defaultLimit)
    .addOption(
      new Option('--lang <language>', 'what the findings speak')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (paths: readonly string[], { official, ...options }: Options) => {
      if (official === undefined) onExit(checkAll(paths, options));
      else onExit(await checkBeside(paths, { ...options, official }));
    });
}

const examples = `
Examples:
  oso-keur check dossiers/
  oso-keur check dossiers/ --gegevensset 2018.1.1 --format json
  oso-keur check dossiers/ --official oso-gegevensset/ --saxon Saxon-HE.jar`;

function checkAll(paths: readonly string[], options: Omit<Options, 'official'>): number {
  if (options.saxon !== undefined) {
    throw new ConfigurationError('--saxon runs the XSLT of a bundle: name that with --official');
  }
  const law = readGegevensset(options.gegevensset);
  if (options.profile !== undefined) assertProfile(law, options.profile);
  const checking: Checking = {
    ...options,
    law,
    keepsLines: options.format === 'text',
  };
  const writer = dossierFormats[options.format]({
    suite: suiteVersion,
    gegevensset: law.pack.version,
    rules: law.rules,
    ...(law.pack.notJudged && { notJudged: law.pack.notJudged }),
    language: options.lang,
    isStrict: options.strict === true,
  });
  const files = paths.flatMap(listDossierFiles);
  const codes = files.map((file, at) => {
    showCount(at + 1, files.length);
    const checked = checkFile(file, checking);
    process.stdout.write(writer.add(checked));
    if (checked.status === 'unreadable') process.stderr.write(`${file} ${checked.why}\n`);
    tellOtherYear(checked, options);
    return codeOf(checked, options);
  });
  process.stdout.write(writer.end());
  return Math.max(...codes, exitCodes.passed);
}

function tellOtherYear(checked: CheckedFile, { lang }: Options): void {
  if (checked.status === 'unreadable' || checked.otherYear === undefined) return;
  const { file, otherYear } = checked;
  const told = text(
    `${file} is een dossier van een ander jaar: geef --gegevensset ${otherYear}`,
    `${file} is a dossier of another year: give --gegevensset ${otherYear}`,
  );
  process.stderr.write(`${told[lang]}\n`);
}

function codeOf(checked: CheckedFile, { strict }: Options): number {
  if (checked.status === 'unreadable') return exitCodes.configuration;
  const counts = checked.findings.some(({ severity }) => severity === 'fout' || strict);
  return counts ? exitCodes.failed : exitCodes.passed;
}

function positive(value: string): number {
  const bytes = Number(value);
  if (Number.isInteger(bytes) && bytes > 0) return bytes;
  throw new InvalidArgumentError('give a whole number of bytes');
}
