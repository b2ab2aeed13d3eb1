import type { ErrorObject } from 'ajv/dist/2020.js';

/** What was read: how a sentence calls it, and what it should have held. */
export type ReadFile = { readonly file: string; readonly content: string };

/** Tells in one sentence what a JSON Schema has against a file, with the key and what to do. */
export function schemaSentence(
  { file, content }: ReadFile,
  error: ErrorObject | null | undefined,
): string {
  const { instancePath = '', keyword = '', params = {}, message = 'is not right' } = error ?? {};
  const at = instancePath.slice(1).replaceAll('/', '.');
  const below = (name: unknown) => [at, String(name)].filter((part) => part !== '').join('.');
  if (keyword === 'required')
    return `${file} lacks the key "${below(params.missingProperty)}": add it`;
  if (keyword === 'additionalProperties') {
    return `${file} has an unknown key "${below(params.additionalProperty)}": remove it or mend its name`;
  }
  if (keyword === 'enum') {
    return `${file} has a wrong value at the key "${at}": use one of ${params.allowedValues.join(', ')}`;
  }
  if (keyword === 'type' && params.type === 'string' && at !== '') {
    return `${file} has a wrong value at the key "${at}": put it in quotes`;
  }
  const place = at === '' ? `holds no ${content}` : `has a wrong value at the key "${at}"`;
  return `${file} ${place}: it ${message}`;
}
