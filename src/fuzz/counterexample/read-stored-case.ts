import { join } from 'node:path';
import { compileSchema } from '#law/compile-schema.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { parseJson } from '#preflight/parse-json.ts';
import { readNamedFile } from '#preflight/read-named-file.ts';
import { schemaSentence } from '#preflight/schema-sentence.ts';
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
  const isRight = compileSchema<StoredCase>('fuzz-case.schema.json');
  if (isRight(content)) return content;
  const [error] = isRight.errors ?? [];
  throw new ConfigurationError(
    schemaSentence(
      { file: `The stored case "${path}"`, content: 'case of a counterexample' },
      error,
    ),
  );
}
