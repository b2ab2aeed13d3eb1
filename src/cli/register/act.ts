import type { Command } from 'commander';
import { exitCodes, type OnExit } from '../exit-code.ts';
import type { Ask } from './ask.ts';
import { askRegister } from './ask-register.ts';
import { print } from './asking-commands.ts';
import { endWith } from './end-with.ts';
import type { RegisterOptions } from './register-options.ts';

/** What a command takes that changes something. */
export type Because = RegisterOptions & { readonly reason: string };

/** Adds the option that tells why. */
export function withReason(command: Command): Command {
  return command.requiredOption('--reason <words>', 'why; it stays in the change log');
}

type Work<Options> = (
  ask: Ask,
  options: Options,
) => Promise<{ readonly answer: unknown; readonly said: string }>;

/** Does one thing, and prints what came of it. */
export async function act<Options extends RegisterOptions>(
  onExit: OnExit,
  options: Options,
  work: Work<Options>,
): Promise<void> {
  await endWith(onExit, options, async () => {
    const { answer, said } = await askRegister(options, (ask) => work(ask, options));
    print(options, answer, () => said);
    return exitCodes.passed;
  });
}
