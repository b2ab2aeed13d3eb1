import { Command, Option } from 'commander';
import { type Language, type Text, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { chooseTarget } from '../run/choose-target.ts';
import { type TargetOptions, withTargetOptions } from '../run/target-options.ts';
import { lawFor } from './law-for.ts';

type Options = TargetOptions & { readonly lang: Language };

/** Plays a stored case again, and says whether it still fails. */
export function replayCommand(onExit: OnExit): Command {
  const command = new Command('replay')
    .description(
      'Play a counterexample of a fuzzing campaign again: it says fixed (exit code 0), still failing (1), or that it could not be told (2).',
    )
    .argument('<folder>', 'the folder of a counterexample, as reports/RUN/counterexamples/1');
  return withTargetOptions(command)
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (folder: string, options: Options) => {
      // Only who replays needs all of this.
      const { readStoredCase } = await import('#fuzz/counterexample/read-stored-case.ts');
      const { replay } = await import('#fuzz/counterexample/replay.ts');
      const stored = readStoredCase(folder);
      const chosen = await chooseTarget(options);
      const replayed = await replay(stored, { chosen, law: lawFor(chosen, options) });
      const { lang } = options;
      const lines = [
        `${stored.requirement} ${stored.role} ${stored.profile}: ${outcomes[replayed.outcome][lang]}`,
        ...replayed.findings.map(
          ({ requirement, actual }) => `    ${requirement}: ${actual[lang]}`,
        ),
        ...(replayed.why ? [`    ${replayed.why[lang]}`] : []),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
      onExit(exitCodes[replayed.outcome]);
    });
}

const outcomes: Readonly<Record<'passed' | 'failed' | 'inconclusive', Text>> = {
  passed: text('verholpen', 'fixed'),
  failed: text('faalt nog', 'still failing'),
  inconclusive: text('niet te zeggen', 'cannot tell'),
};

const examples = `
Examples:
  oso-keur replay reports/20261129-120000-abcdef/counterexamples/1 --target oso-keur.yaml
  oso-keur replay reports/20261129-120000-abcdef/counterexamples/1 --target reference --lang en`;
