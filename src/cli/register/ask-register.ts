import type { Ask } from './ask.ts';
import type { ReachOptions } from './register-options.ts';

/** Lets some work ask the register, wherever that is, and closes it after. @throws Refusal for what it does not do. */
export async function askRegister<Result>(
  options: ReachOptions,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  // Only who asks the register needs a database.
  const { reachRegister } = await import('./reach-register.ts');
  return reachRegister(options, work);
}
