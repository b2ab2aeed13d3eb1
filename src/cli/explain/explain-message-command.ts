import { Command, Option } from 'commander';
import { explainMessage } from '#explain/message/explain-message.ts';
import { type FoundMessage, findMessage } from '#explain/message/found-message.ts';
import { renderToldMessageJson } from '#explain/message/json.ts';
import { renderToldMessage } from '#explain/message/text.ts';
import type { ToldMessage } from '#explain/message/told-message.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { Language } from '#words/text.ts';
import { readDossierFile } from '../dossier/dossier-files.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import { loadMessageLaw } from './load-message-law.ts';

type Options = { readonly format: 'text' | 'json'; readonly lang: Language };

/** Tells what a message from a log or a ticket is, what is wrong with it, and what to answer to who sent it. */
export function explainMessageCommand(onExit: OnExit): Command {
  return new Command('explain-message')
    .description(
      'Explain a message from a log or a ticket: what it is, what is wrong by which rule, and a short reply in Dutch. Numbers of real children are shown nowhere.',
    )
    .argument(
      '<file>',
      'a SOAP message, also with HTTP headers or words of a log before it, or a dossier; - for standard input',
    )
    .addOption(
      new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--lang <language>', 'what the explanation speaks; the reply is Dutch')
        .choices(['nl', 'en'])
        .default('nl'),
    )
    .addHelpText('after', examplesAndCodes)
    .action((file: string, { format, lang }: Options) => {
      const told = explainMessage(messageIn(file), loadMessageLaw());
      const isJson = format === 'json';
      process.stdout.write(isJson ? renderToldMessageJson(told) : renderToldMessage(told, lang));
      onExit(codeOf(told));
    });
}

const limit = 100 * 1024 * 1024;

function messageIn(file: string): FoundMessage {
  const read = readDossierFile(file, limit);
  if ('why' in read) {
    throw new ConfigurationError(
      `Cannot explain "${file}": it ${read.why}; name a file that can be read, or - for standard input`,
    );
  }
  const found = findMessage(read.bytes);
  if (found) return found;
  throw new ConfigurationError(
    `Cannot explain "${file}": there is no XML in it; give the message as it went over the line, with its headers or without, unpacked and unencrypted`,
  );
}

function codeOf({ faults }: ToldMessage): number {
  const weights = faults.map(({ weight }) => weight);
  if (weights.includes('fault')) return exitCodes.failed;
  return weights.includes('unsure') ? exitCodes.inconclusive : exitCodes.passed;
}

const examplesAndCodes = `
Examples:
  oso-keur explain-message ticket-4711.txt
  oso-keur explain-message - --lang en < answer.xml

It ends with 0 when nothing is wrong, 1 when something is, 2 when that rests on an assumption of ours about the
messages, and 3 when there is no message in the file.`;
