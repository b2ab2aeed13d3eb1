import { Command, Option } from 'commander';
import { diffFormats } from '#report/diff/all.ts';
import { diffRuns } from '#report/diff/diff-runs.ts';
import { verdictOfDiff } from '#report/diff/verdict-of-diff.ts';
import { readRun } from '#run/reports/read-run.ts';
import type { Language } from '#words/text.ts';
import { exitCodeOf, type OnExit } from '../exit-code.ts';

type Options = { readonly format: keyof typeof diffFormats; readonly lang: Language };

/** Tells what changed from one run to the next. */
export function diffCommand(onExit: OnExit): Command {
  return new Command('diff')
    .description(
      'Tell what changed from one run to the next: new, fixed, still open. Ends with 1 when something new fails.',
    )
    .argument('<before>', 'the folder of the earlier run, or its run.json')
    .argument('<now>', 'the folder of the later run, or its run.json')
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(Object.keys(diffFormats))
        .default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'what is printed speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action((before: string, now: string, { format, lang }: Options) => {
      const diff = diffRuns(readRun(before).record, readRun(now).record);
      process.stdout.write(diffFormats[format](diff, lang));
      onExit(exitCodeOf(verdictOfDiff(diff)));
    });
}

const examples = `
Examples:
  oso-keur diff reports/20260105-090000-a1b2c3 reports/latest
  oso-keur diff before/run.json now/run.json --format markdown --lang en`;
