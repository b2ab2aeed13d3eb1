import { readFileSync } from 'node:fs';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readSchemaFile } from '#law/schema-file.ts';
import { ConfigurationError } from '#preflight/configuration-error.ts';
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
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const isRight = ajv.compile<Content>(readSchemaFile(schema) as SchemaObject);
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
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new ConfigurationError(
      `Cannot read the ${what} "${path}" (${why}): name a file that exists`,
      { cause },
    );
  }
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
