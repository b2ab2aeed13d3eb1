import { Command, InvalidArgumentError, Option } from 'commander';
import type { FuzzKind } from '#fuzz/fuzz-case.ts';
import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import type { Language } from '#words/text.ts';
import { exitCodeOf, type OnExit } from '../exit-code.ts';
import { chooseTarget } from '../run/choose-target.ts';
import { progressLines } from '../run/progress-lines.ts';
import { progressOption } from '../run/progress-option.ts';
import { readMinutes, readSeed } from '../run/run-options.ts';
import { type TargetOptions, withTargetOptions } from '../run/target-options.ts';
import { untilStopped } from '../simulate/until-stopped.ts';
import { asTarget } from './as-target.ts';
import { showFuzzProgress } from './fuzz-progress.ts';
import { endOfCampaign, jsonFuzzProgress } from './json-fuzz-progress.ts';
import { lawFor } from './law-for.ts';
import { summariseFuzz } from './summarise-fuzz.ts';

type Options = TargetOptions & {
  readonly minutes?: number;
  readonly cases?: number;
  readonly seed?: number;
  readonly only?: readonly FuzzKind[];
  readonly untilFound?: true;
  /** False with `--no-shrink`. */
  readonly shrink: boolean;
  readonly reports: string;
  readonly progress?: 'json';
  readonly lang: Language;
};

const usualMinutes = 5;

/** Looks for what no scenario says. */
export function fuzzCommand(onExit: OnExit): Command {
  const command = new Command('fuzz').description(
    'Look for faults that no scenario says: draw dossiers, conversations and bytes, and make what goes wrong as small as it can be. No qualification.',
  );
  return withTargetOptions(command)
    .addOption(
      new Option(
        '--minutes <number>',
        `how long, divided over the kinds (default: ${usualMinutes})`,
      )
        .argParser(readMinutes)
        .conflicts('cases'),
    )
    .addOption(
      new Option('--cases <number>', 'how many cases of each kind, instead of how long').argParser(
        readCount,
      ),
    )
    .addOption(
      new Option('--seed <number>', 'draw the cases of an earlier campaign again').argParser(
        readSeed,
      ),
    )
    .addOption(new Option('--only <kind...>', 'only this kind, or these').choices([...fuzzKinds]))
    .option('--until-found', 'end with the first thing that is found and fails again')
    .option('--no-shrink', 'leave what is found as it was drawn, which is quicker')
    .option('--reports <folder>', 'where what was found goes', 'reports')
    .addOption(progressOption())
    .addOption(
      new Option('--lang <language>', 'what the screen speaks').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', notes)
    .action(async (options: Options) => {
      // Only who fuzzes needs all of this.
      const { campaign } = await import('#fuzz/campaign/campaign.ts');
      const { minutes = usualMinutes, cases, lang } = options;
      const chosen = await chooseTarget(options);
      const tellMachine = options.progress === 'json' ? progressLines() : undefined;
      const stop = new AbortController();
      void untilStopped().then(() => stop.abort());
      const outcome = await campaign({
        chosen,
        law: lawFor(chosen, options),
        kinds: options.only ?? fuzzKinds,
        most: cases === undefined ? { minutes } : { cases },
        seed: options.seed,
        reports: options.reports,
        asTarget: asTarget(options),
        untilFound: options.untilFound === true,
        keepsSize: !options.shrink,
        stop: stop.signal,
        ...(tellMachine ? jsonFuzzProgress(tellMachine) : showFuzzProgress(process.stderr, lang)),
      });
      if (tellMachine) tellMachine(endOfCampaign(outcome));
      else process.stdout.write(summariseFuzz(outcome, lang));
      onExit(exitCodeOf(outcome.record.outcome));
    });
}

function readCount(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('A whole number above 0 is needed.');
}

const notes = `
What fails is stored under counterexamples/ in the folder of the campaign, with the command that plays it again. Ctrl-C ends
a campaign with what it has. Exit code 0: nothing found; 1: something fails; 2: something could not be told.

Examples:
  oso-keur fuzz --target oso-keur.yaml
  oso-keur fuzz --target oso-keur.yaml --minutes 30 --lang en
  oso-keur fuzz --target reference --cases 2000 --only dossier --seed 7
  oso-keur fuzz --planted loses-the-33rd-attachment --cases 2000`;
