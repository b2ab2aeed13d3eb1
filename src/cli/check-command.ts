import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { checkDossier } from '#dossier/check-dossier.ts';
import type { Layer } from '#dossier/finding.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import type { CheckedFile } from '#report/dossier/checked-file.ts';
import { renderNdjson } from '#report/dossier/ndjson.ts';
import { renderText } from '#report/dossier/text.ts';
import type { Language } from '#words/text.ts';
import { readableText } from '#xml/readable-text.ts';
import { XmlError } from '#xml/xml-error.ts';
import { listDossierFiles, readDossierFile } from './dossier-files.ts';
import { exitCodes, type OnExit } from './exit-code.ts';

const formats = { text: renderText, ndjson: renderNdjson } as const;

type Options = {
  readonly gegevensset: string;
  readonly layer?: Layer;
  readonly strict?: true;
  readonly format: keyof typeof formats;
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
    .addOption(
      new Option('--gegevensset <version>', 'the year to hold them to')
        .choices(['2019.1'])
        .default('2019.1'),
    )
    .addOption(
      new Option('--layer <layer>', 'only structure and this layer').choices([
        'structure',
        'as-shipped',
        'as-intended',
      ]),
    )
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(formats))
        .default('text'),
    )
    .option('--strict', 'let warnings fail too')
    .option('--limit <bytes>', 'refuse larger files', positive, defaultLimit)
    .addOption(
      new Option('--lang <language>', 'what the findings speak')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .action((paths: readonly string[], options: Options) => {
      const law = loadDossierLaw(options.gegevensset);
      const files = paths.flatMap(listDossierFiles);
      const codes = files.map((file, at) => {
        showProgress(at + 1, files.length);
        const checked = checkFile(file, { law, options });
        process.stdout.write(formats[options.format](checked, options.lang));
        if (checked.status === 'unreadable') process.stderr.write(`${file} ${checked.why}\n`);
        return codeOf(checked, options);
      });
      onExit(Math.max(...codes, exitCodes.passed));
    });
}

type Checking = { readonly law: ReturnType<typeof loadDossierLaw>; readonly options: Options };

function checkFile(file: string, { law, options }: Checking): CheckedFile {
  const read = readDossierFile(file, options.limit);
  if ('why' in read) return { ...read, status: 'unreadable' };
  const { findings, areRulesReached } = checkDossier(read.bytes, law);
  const chosen = options.layer;
  const shown = findings.filter(
    ({ layers }) => !chosen || layers.includes('structure') || layers.includes(chosen),
  );
  const lines = options.format === 'text' ? linesOf(read.bytes) : [];
  return { file, status: 'checked', findings: shown, areRulesReached, lines };
}

function linesOf(bytes: Uint8Array): string[] {
  try {
    return readableText(bytes).split('\n');
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}

function codeOf(checked: CheckedFile, { strict }: Options): number {
  if (checked.status === 'unreadable') return exitCodes.configuration;
  const counts = checked.findings.some(({ severity }) => severity === 'fout' || strict);
  return counts ? exitCodes.failed : exitCodes.passed;
}

function showProgress(at: number, total: number): void {
  if (!process.stderr.isTTY || total < 2) return;
  process.stderr.write(`\r\x1b[2K${pc.dim(`[${at}/${total}]`)}${at === total ? '\r\x1b[2K' : ''}`);
}

function positive(value: string): number {
  const bytes = Number(value);
  if (Number.isInteger(bytes) && bytes > 0) return bytes;
  throw new InvalidArgumentError('give a whole number of bytes');
}
