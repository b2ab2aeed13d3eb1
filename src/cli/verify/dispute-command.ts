import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { type Language, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';

type Options = {
  readonly out?: string;
  readonly gegevensset?: string;
  readonly exchange?: string;
  readonly lang: Language;
};

/** Writes the least of a run by which one requirement can be judged again. */
export function disputeCommand(onExit: OnExit): Command {
  return new Command('dispute')
    .description(
      'Write the least of a run by which one requirement can be judged again, for who disagrees with its result; "verify" judges it.',
    )
    .argument('<run>', 'the folder of a run, as reports/latest')
    .argument('<requirement>', 'the requirement, as OSO-DOS-01')
    .option(
      '--out <folder>',
      'where to write it: a new folder, or an empty one (default: dispute-RUN-REQUIREMENT)',
    )
    .option('--gegevensset <folder>', 'the gegevensset of your own by which it was judged')
    .option('--exchange <folder>', 'the folder that was laid over our data when it was played')
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (run: string, requirement: string, options: Options) => {
      // Only who disputes needs all of this.
      const { readRunFiles } = await import('#verify/read-run-files.ts');
      const { makeDispute } = await import('#verify/dispute/make-dispute.ts');
      const { writeDispute } = await import('#verify/dispute/write-dispute.ts');
      const { ourJudge } = await import('./our-judge.ts');
      const files = readRunFiles(run);
      const made = makeDispute(files, requirement, ourJudge(options));
      const name = made.dispute.runId ?? basename(files.folder);
      const out = options.out ?? `dispute-${name}-${requirement}`;
      writeDispute(out, made);
      const { lines, transcriptEntries } = made.dispute;
      const said = text(
        `${lines.length} van de ${transcriptEntries} regels staan in ${out}; "oso-keur verify ${out}" beoordeelt ze opnieuw`,
        `${lines.length} of ${transcriptEntries} lines stand in ${out}; "oso-keur verify ${out}" judges them again`,
      );
      process.stdout.write(`${said[options.lang]}\n`);
      onExit(exitCodes.passed);
    });
}

const examples = `
Examples:
  oso-keur dispute reports/latest OSO-DOS-01
  oso-keur dispute reports/latest OSO-DOS-01 --out for-the-desk --lang en`;
