/**
 * How the command line reaches the register. Where a process serves on the same data directory it is asked over HTTP, and else the
 * register is opened here, for as long as one command takes.
 */

import { ConfigurationError } from '#preflight/configuration-error.ts';
import { servedAt } from '#register/database/directory-lock.ts';
import { asRequest } from '#register/operations/as-request.ts';
import { perform } from '#register/operations/perform.ts';
import { Refusal, type RefusalKind } from '#register/refusal.ts';
import type { Text } from '#words/text.ts';
import type { Ask } from './ask.ts';
import { deskKeys } from './desk-keys.ts';
import { openRegister } from './open-register.ts';
import type { ReachOptions } from './register-options.ts';
import { tokenOf } from './token-of.ts';

/** Lets some work ask the register, and closes it after. @throws Refusal for what it does not do. */
export async function reachRegister<Result>(
  options: ReachOptions,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const token = tokenOf(options);
  const url = process.env.DATABASE_URL ? undefined : servedAt(options.data);
  if (url !== undefined) {
    if (options.key ?? options.statusKey) throw signsItself(url);
    return work(askAt(url, token));
  }
  const { register, close } = await openRegister(options.data, {
    keys: deskKeys(options),
    isBrief: true,
    ...options,
  });
  try {
    return await work(async (name, input) => {
      const answer = await perform(register, { name, input, token });
      return JSON.parse(JSON.stringify(answer));
    });
  } finally {
    await close();
  }
}

function askAt(url: string, token: string | undefined): Ask {
  return async (name, input) => {
    const { url: address, ...request } = asRequest(name, input, token);
    const response = await fetch(`${url}${address}`, request);
    return answerIn(response);
  };
}

/** Gives what a process that serves answered. @throws Refusal for what it does not do. */
async function answerIn<Answer>(response: Response): Promise<Answer> {
  const body = (await response.json()) as Answer & {
    readonly error?: { readonly kind: RefusalKind | 'fault'; readonly said: Text };
  };
  if (response.ok) return body;
  const { kind = 'fault', said } = body.error ?? {};
  if (kind !== 'fault' && said) throw new Refusal(kind, said);
  throw new Error(said?.en ?? `The register answered ${response.status}`);
}

function signsItself(url: string): ConfigurationError {
  return new ConfigurationError(
    `The register is served at ${url}, which signs with the keys that it was started with: leave out --key and --status-key, or stop it first`,
  );
}
