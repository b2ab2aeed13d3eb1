import type { AnswerOf, InputOf, OperationName } from '#register/operations/all.ts';
import type { RegisterOptions } from './register-options.ts';
import type { Told } from './told.ts';

/** Does one thing on the register. */
export type Ask = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
) => Promise<Told<AnswerOf<Name>>>;

/** Lets some work ask the register, wherever that is, and closes it after. @throws Refusal for what it does not do. */
export async function askRegister<Result>(
  options: Pick<RegisterOptions, 'data' | 'as' | 'key' | 'statusKey'>,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  // Only who asks the register needs a database.
  const { reachRegister } = await import('./reach-register.ts');
  return reachRegister(options, work);
}
