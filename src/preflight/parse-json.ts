import { ConfigurationError } from './configuration-error.ts';

/**
 * Reads the JSON of a file that a user named.
 *
 * @throws ConfigurationError naming the file, when it is no JSON.
 */
export function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`The file "${path}" is no JSON: ${why}`, { cause });
  }
}
