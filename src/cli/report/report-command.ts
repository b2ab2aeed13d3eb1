import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type RunFormatName, runFormats } from '#report/all.ts';
import type { ReportedRun } from '#report/reported-run.ts';
import { makeAllureSite } from '#run/reports/allure-site.ts';
import { readRun } from '#run/reports/read-run.ts';
import { writeReport } from '#run/reports/write-report.ts';
import type { Language } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';

type Options = {
  readonly format: RunFormatName | 'allure-site';
  readonly out?: string;
  readonly lang: Language;
};

/** Makes a report of a run that was played before. */
export function reportCommand(onExit: OnExit): Command {
  return new Command('report')
    .description('Make any report of a run afterwards, from its run.json and transcript.')
    .argument('<run>', 'the folder of a run, as reports/latest, or its run.json')
    .addOption(
      new Option('--format <format>', 'what to make')
        .choices([...Object.keys(runFormats), 'allure-site'])
        .makeOptionMandatory(),
    )
    .option('--out <path>', 'the file to write, or the folder; a file is printed without it')
    .addOption(
      new Option('--lang <language>', 'what the report speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (path: string, options: Options) => {
      await report(path, options).catch((cause: unknown) => {
        throw explained(cause, options);
      });
      onExit(exitCodes.passed);
    });
}

async function report(path: string, { format, out, lang }: Options): Promise<void> {
  const { record, entries } = readRun(path);
  if (format === 'html' && !entries) {
    throw new ConfigurationError(
      `Cannot make the HTML report of "${path}": transcript.ndjson is not beside run.json; put it there`,
    );
  }
  const run = { record, entries: entries ?? [], language: lang };
  if (format === 'allure-site') return allureSite(run, folderGiven(out, format));
  const chosen = runFormats[format];
  if (chosen.kind === 'folder') return writeReport(chosen, run, folderGiven(out, format));
  if (out !== undefined) return writeReport(chosen, run, out);
  process.stdout.write(chosen.render(run));
}

function folderGiven(out: string | undefined, format: string): string {
  if (out !== undefined) return out;
  throw new ConfigurationError(
    `Cannot print "${format}", which is a folder: give --out with the folder to write`,
  );
}

async function allureSite(run: ReportedRun, site: string): Promise<void> {
  if (statSync(site, { throwIfNoEntry: false }) && readdirSync(site).length > 0) {
    throw new ConfigurationError(
      `Cannot make a site in "${site}": there is something in it; give an empty folder or a new one`,
    );
  }
  const results = mkdtempSync(join(tmpdir(), 'oso-keur-allure-'));
  try {
    writeReport(runFormats.allure, run, results);
    await makeAllureSite(results, site);
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

function explained(cause: unknown, { out }: Options): unknown {
  if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) return cause;
  return new ConfigurationError(
    `Cannot write a report to "${out}" (${cause.code}): give --out with a path that you may write to`,
    { cause },
  );
}

const examples = `
Examples:
  oso-keur report reports/latest --format junit --out junit.xml
  oso-keur report reports/latest --format github >> "$GITHUB_STEP_SUMMARY"
  oso-keur report reports/latest --format allure-site --out allure-report`;
