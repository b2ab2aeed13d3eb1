import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ReleaseName } from '#law/load-law.ts';
import type { Language } from '#words/text.ts';
import { releaseOption } from '../run/release-option.ts';

/** What may be asked of a simulation. */
export type SimulateOptions = {
  readonly target?: string;
  readonly endpoint?: string;
  readonly release?: ReleaseName;
  readonly exchange?: string;
  readonly ports?: number;
  readonly control?: number;
  readonly mischief: readonly string[];
  readonly folder: string;
  readonly transcript: boolean;
  readonly json?: true;
  readonly lang: Language;
};

/** Lets a command take what may be asked of a simulation, and tells of it in its help. */
export function withSimulateOptions(command: Command): Command {
  return command
    .option('-t, --target <file>', 'your target file; without it invented schools are yours')
    .addOption(
      new Option('--endpoint <url>', 'where your LAS answers, where no target file says it')
        .conflicts('target')
        .argParser(readEndpoint),
    )
    .addOption(releaseOption())
    .option(
      '--exchange <folder>',
      'lay your messages.json and assumptions.json over ours (see docs/exchange.md)',
    )
    .addOption(
      new Option(
        '--ports <first>',
        'listen on this port and the three behind it; 0 lets the machine choose (default: 8443, or what the target file says)',
      ).argParser(readPort),
    )
    .addOption(
      new Option(
        '--control <port>',
        'where the control interface listens (default: 8447, or 0 with --ports 0)',
      ).argParser(readPort),
    )
    .addOption(
      new Option(
        '--mischief <how>',
        'let the cast misbehave, as answers-late=5s or school:breaks-off; may be repeated; "list" lists what there is',
      )
        .argParser((value: string, all: readonly string[]) => [...all, value])
        .default([], 'it behaves'),
    )
    .option(
      '--folder <folder>',
      'where transcripts go, and our test CA where no target file says it',
      'oso-keur-simulate',
    )
    .option('--no-transcript', 'keep no transcript')
    .option('--json', 'print a line of JSON for each message, and nothing else')
    .addOption(
      new Option('--lang <language>', 'what is printed').choices(['nl', 'en']).default('nl'),
    )
    .addHelpText('after', examples);
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= highestFirst) return port;
  throw new InvalidArgumentError(`A port from 0 to ${highestFirst} is needed.`);
}

const highestFirst = 65_531;

function readEndpoint(value: string): string {
  if (URL.canParse(value) && value.startsWith('https://')) return value;
  throw new InvalidArgumentError('An address that begins with https:// is needed.');
}

const examples = `
It judges each message by itself and gives no verdict; "oso-keur run" does. docs/simulate.md tells more.

Examples:
  oso-keur simulate
  oso-keur simulate --target oso-keur.yaml --lang en
  oso-keur simulate --mischief answers-late=5s --mischief school:breaks-xml
  oso-keur simulate --mischief list
  oso-keur simulate --release 2018 --ports 0 --json`;
