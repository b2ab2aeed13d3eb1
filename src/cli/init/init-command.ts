import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { type Language, text } from '#words/text.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { defaultTarget } from '../run/choose-target.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { type Asking, askAll } from './ask-all.ts';
import { type Answers, questions } from './questions.ts';
import { writeTargetFile } from './write-target-file.ts';

type Options = Partial<Record<keyof Answers, string>> & {
  readonly out: string;
  readonly yes?: true;
  readonly lang: Language;
};

/** Makes a target file out of the answers to a few questions. */
export function initCommand(onExit: OnExit): Command {
  const command = new Command('init').description(
    'Ask a few questions and write oso-keur.yaml, with comments; what is there already stays.',
  );
  for (const { flag, help } of questions) {
    command.addOption(new Option(`--${flag} <value>`, help));
  }
  return command
    .option('--out <file>', 'the file to write', defaultTarget)
    .option('-y, --yes', 'ask nothing: take the default where no option answers')
    .addOption(
      new Option('--lang <language>', 'what is asked and printed speaks')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examples)
    .action(async (options: Options) => {
      const answers = await answersTo(options);
      writeNewFile(options.out, writeTargetFile(answers, options.out));
      const { nl, en } = next(options.out);
      process.stdout.write(`${{ nl, en }[options.lang]}\n`);
      onExit(exitCodes.passed);
    });
}

const examples = `
Examples:
  oso-keur init
  oso-keur init --yes --profiles POVO,VOVO --endpoint https://las.example:9443/oso
  oso-keur init --out other.yaml --lang en`;

async function answersTo({ out, yes, lang, ...given }: Options): Promise<Answers> {
  assertNew(out);
  if (yes) return askAll(given, undefined);
  if (!process.stdin.isTTY) throw new ConfigurationError(nobodyToAsk);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<undefined>((resolve) => {
    terminal.once('close', () => resolve(undefined));
  });
  const ask: Asking = (question, fallback) =>
    Promise.race([terminal.question(`${question[lang]} [${fallback}] `), closed]);
  try {
    return await askAll(given, ask);
  } finally {
    terminal.close();
  }
}

/** Nobody likes to answer everything for nothing. */
function assertNew(path: string): void {
  if (!existsSync(path)) return;
  throw new ConfigurationError(
    text(
      `"${path}" is er al en blijft zoals het is: noem met --out een andere plaats`,
      `"${path}" is there already and stays as it is: name another place by --out`,
    ),
  );
}

const nobodyToAsk = text(
  'Er is geen terminal om iets te vragen: geef --yes, en wat anders moet zijn met opties (zie --help)',
  'There is no terminal to ask at: give --yes, and what has to be otherwise by options (see --help)',
);

function next(path: string) {
  const named = path === defaultTarget ? '' : ` --target ${path}`;
  return text(
    `"${path}" is geschreven. Hierna: oso-keur doctor${named}`,
    `"${path}" is written. Next: oso-keur doctor${named}`,
  );
}
