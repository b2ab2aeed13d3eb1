import { compileSchema } from '#law/compile-schema.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import type { DeskKeys } from '#register/register.ts';
import type { SigningKey } from '#statement/keys/signing-key.ts';
import { readSigningKey } from '../statement/read-signing-key.ts';
import type { RegisterOptions } from './register-options.ts';

/** Reads the keys of the service desk from the files that are named, else from the environment: a file, or the key itself. */
export function deskKeys({ key, statusKey }: Pick<RegisterOptions, 'key' | 'statusKey'>): DeskKeys {
  return {
    attested: read(key, 'OSO_KEUR_DESK_KEY'),
    status: read(statusKey, 'OSO_KEUR_STATUS_KEY'),
  };
}

function read(path: string | undefined, variable: string): SigningKey | undefined {
  if (path !== undefined) return readSigningKey(path);
  const told = process.env[variable];
  if (told === undefined || told === '') return undefined;
  return told.trimStart().startsWith('{') ? keyIn(told, variable) : readSigningKey(told);
}

/** What is wrong is not quoted: it may be most of a key. */
function keyIn(content: string, variable: string): SigningKey {
  const isKey = compileSchema<SigningKey>('signing-key.schema.json');
  const value = parse(content);
  if (isKey(value)) return value;
  throw new ConfigurationError(
    `The variable ${variable} holds no signing key: put in it what "oso-keur key" writes, or the path of that file`,
  );
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
