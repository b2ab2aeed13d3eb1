import { compileSchema } from '#law/compile-schema.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { readNamedFile } from '#preflight/read-named-file.ts';
import { schemaSentence } from '#preflight/schema-sentence.ts';

/** What a file is, in a sentence, and the schema that says how it has to be. */
export type Described = { readonly what: string; readonly schema: string };

/**
 * Reads a JSON file that a schema of ours describes.
 *
 * @throws ConfigurationError with one sentence that names the file and the key.
 */
export function readDescribedFile<Content>(path: string, { what, schema }: Described): Content {
  const content = parse(readTextFile(path, what), { path, what });
  const isRight = compileSchema<Content>(schema);
  if (isRight(content)) return content;
  const file = `The ${what} "${path}"`;
  throw new ConfigurationError(schemaSentence({ file, content: what }, isRight.errors?.[0]));
}

/**
 * Reads a file as text.
 *
 * @throws ConfigurationError when it cannot be read.
 */
export function readTextFile(path: string, what: string): string {
  return readNamedFile(path, what).toString('utf8');
}

function parse(content: string, { path, what }: { path: string; what: string }): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new ConfigurationError(`The ${what} "${path}" is no JSON: name another, or mend it`, {
      cause,
    });
  }
}
