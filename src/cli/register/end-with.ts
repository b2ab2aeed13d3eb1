import { Refusal } from '#register/refusal.ts';
import { exitCodes, type OnExit } from '../exit-code.ts';
import type { RegisterOptions } from './register-options.ts';

/**
 * Ends a command that asks the register: with the code that its work gives, or with 1 where the register understood and
 * did not do it. What else it does not do is told as misuse is.
 */
export async function endWith(
  onExit: OnExit,
  { lang }: Pick<RegisterOptions, 'lang'>,
  work: () => Promise<number>,
): Promise<void> {
  try {
    onExit(await work());
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'refused') throw error;
    process.stderr.write(`${error.said[lang]}\n`);
    onExit(exitCodes.failed);
  }
}
