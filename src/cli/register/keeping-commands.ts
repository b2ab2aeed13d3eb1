import { Command } from 'commander';
import { text } from '#words/text.ts';
import type { OnExit } from '../exit-code.ts';
import { writeNewFile } from '../statement/write-new-file.ts';
import { act } from './act.ts';
import { given, readNumber } from './asking-commands.ts';
import { type RegisterOptions, withRegisterOptions } from './register-options.ts';

/** The commands that look after what the register holds. */
export function keepingCommands(onExit: OnExit): readonly Command[] {
  return [changesCommand(onExit), forgetCommand(onExit), publishCommand(onExit)];
}

type ChangesOptions = RegisterOptions & {
  readonly subject?: string;
  readonly before?: number;
  readonly limit: number;
};

function changesCommand(onExit: OnExit): Command {
  const command = new Command('changes')
    .description('Tell who changed what, when and why, the newest first.')
    .option('--subject <name>', 'of this only, as "request 3"')
    .option('--before <number>', 'before this change', readNumber)
    .option('--limit <number>', 'how many at most', readNumber, 50);
  return withRegisterOptions(command).action((options: ChangesOptions) =>
    act(onExit, options, async (ask) => {
      const { subject, before, limit } = options;
      const answer = await ask('tellChanges', given({ subject, before, limit }));
      const lines = answer.changes.map(
        ({ id, at, by, what, subject: of, why }) =>
          `${id}  ${at}  ${by ?? '-'}  ${what}  ${of}: ${why}\n`,
      );
      return { answer, said: lines.join('').replace(/[^\P{C}\n]/gu, '�') };
    }),
  );
}

function forgetCommand(onExit: OnExit): Command {
  const command = new Command('forget').description(
    'Throw away the evidence whose time is over; digests, verdicts and statements stay.',
  );
  return withRegisterOptions(command).action((options: RegisterOptions) =>
    act(onExit, options, async (ask) => {
      const answer = await ask('forgetEvidence', {});
      const said = text(
        `Bewijs van ${answer.runs} runs weggedaan\n`,
        `Evidence of ${answer.runs} runs thrown away\n`,
      );
      return { answer, said: said[options.lang] };
    }),
  );
}

function publishCommand(onExit: OnExit): Command {
  const command = new Command('publish')
    .description('Write what anybody needs to verify statements offline: keys.json and status.jws.')
    .requiredOption('--out <folder>', 'where they go');
  return withRegisterOptions(command).action(
    (options: RegisterOptions & { readonly out: string }) =>
      act(onExit, options, async (ask) => {
        const answer = await ask('tellPublished', {});
        const { keys, statusList } = answer;
        writeNewFile(`${options.out}/keys.json`, `${JSON.stringify(keys, null, 2)}\n`);
        if (statusList !== null) writeNewFile(`${options.out}/status.jws`, statusList);
        return { answer, said: `${options.out}\n` };
      }),
  );
}
