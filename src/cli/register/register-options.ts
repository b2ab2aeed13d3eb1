import { type Command, Option } from 'commander';
import type { Language } from '#words/text.ts';

/** Which register a command is about, and who asks. */
export type RegisterOptions = {
  readonly data: string;
  readonly as?: string;
  readonly key?: string;
  readonly statusKey?: string;
  readonly gegevensset?: string | undefined;
  readonly exchange?: string | undefined;
  readonly format: 'text' | 'json';
  readonly lang: Language;
};

/** What it takes to reach a register. */
export type ReachOptions = Omit<RegisterOptions, 'format' | 'lang'>;

/** Lets a command say which register it is about, and who asks. */
export function withRegisterOptions(command: Command): Command {
  return command
    .addOption(dataOption('the data directory of the register; not used with DATABASE_URL'))
    .option('--as <file>', 'the file with your token, or set OSO_KEUR_TOKEN to the token itself')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addOption(languageOption());
}

/** Names the data directory; the words say what it is for. */
export function dataOption(words: string): Option {
  return new Option('--data <folder>', words).env('OSO_KEUR_DATA').default('oso-keur-data');
}

/** Names the language of the screen. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'what the screen speaks')
    .choices(['nl', 'en'])
    .default('nl');
}

/** Lets a command name the keys of the service desk. */
export function withKeyOptions(command: Command): Command {
  return command
    .option(
      '--key <file>',
      'the key that signs statements, or set OSO_KEUR_DESK_KEY to its file or content',
    )
    .option(
      '--status-key <file>',
      'the key that signs status lists, or set OSO_KEUR_STATUS_KEY to its file or content',
    );
}

/** Lets a command name data of the user's own, by which the runs in bundles were judged. */
export function withJudgeOptions(command: Command): Command {
  return command
    .option('--gegevensset <folder>', 'judge again by this gegevensset of your own as well')
    .option(
      '--exchange <folder>',
      'judge again by your messages.json and assumptions.json too, as the run was (docs/exchange.md)',
    );
}
