import { readTextFile } from '../statement/read-file.ts';
import type { RegisterOptions } from './register-options.ts';

/** The token of who asks, if one was given. */
export function tokenOf({ as }: Pick<RegisterOptions, 'as'>): string | undefined {
  if (as !== undefined) return readTextFile(as, 'token').trim();
  return process.env.OSO_KEUR_TOKEN || undefined;
}
