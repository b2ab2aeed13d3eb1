import { join } from 'node:path';
import { compileSchema } from '#law/compile-schema.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { parseJson } from '#preflight/parse-json.ts';
import { readNamedFile } from '#preflight/read-named-file.ts';
import { schemaSentence } from '#preflight/schema-sentence.ts';
import { text } from '#words/text.ts';
import type { StoredCase } from './stored-case.ts';

/**
 * Reads the case that is stored in the folder of a counterexample.
 *
 * @throws ConfigurationError when there is none, or it is not as `schemas/fuzz-case.schema.json` says.
 */
export function readStoredCase(folder: string): StoredCase {
  const path = join(folder, 'case.json');
  const remedy = 'name the folder of a counterexample, as reports/RUN/counterexamples/1';
  const content = parseJson(path, readNamedFile(path, 'stored case', { remedy }).toString('utf8'));
  const isRight = compileSchema<StoredCase>('fuzz-case.schema.json', [
    'conversation.schema.json',
    'malformed-message.schema.json',
  ]);
  if (isRight(content)) return agreeing(content, path);
  const [error] = isRight.errors ?? [];
  throw new ConfigurationError(
    schemaSentence(
      { file: `The stored case "${path}"`, content: 'case of a counterexample' },
      error,
    ),
  );
}

/** What stands around a case says of it what it says itself. */
function agreeing(stored: StoredCase, path: string): StoredCase {
  const { case: own } = stored;
  for (const key of ['kind', 'role', 'profile'] as const) {
    if (own[key] === stored[key]) continue;
    throw new ConfigurationError(
      text(
        `Het opgeslagen geval "${path}" spreekt zichzelf tegen: "${key}" is "${stored[key]}", en "case.${key}" is "${own[key]}": sla het opnieuw op met oso-keur fuzz`,
        `The stored case "${path}" contradicts itself: "${key}" is "${stored[key]}", and "case.${key}" is "${own[key]}": store it again by oso-keur fuzz`,
      ),
    );
  }
  return stored;
}
