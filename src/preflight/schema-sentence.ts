import type { ErrorObject } from 'ajv/dist/2020.js';
import { type Text, text } from '#words/text.ts';
import { nearestName } from './nearest-name.ts';

/** What was read: how a sentence calls it, and what it should have held. */
export type ReadFile = { readonly file: string | Text; readonly content: string | Text };

/**
 * Tells in one sentence what a JSON Schema has against a file, with the key, what is allowed there and what to do. A
 * schema may say by `allowed` (`nl`, `en`) what a pattern stands for; values are quoted only of errors that carry them.
 */
export function schemaSentence(
  { file, content }: ReadFile,
  error: ErrorObject | null | undefined,
): Text {
  const found = error ?? ({ instancePath: '', keyword: '', params: {} } as const);
  const said = whatIsWrong(found, inBoth(content));
  const { nl, en } = inBoth(file);
  return text(`${nl} ${said.nl}`, `${en} ${said.en}`);
}

/** Gives the keys to what a JSON Schema found: of an unknown key its own, of a missing one those of what it ought to stand in. */
export function keysOf(error: ErrorObject | undefined): string[] {
  const { instancePath = '', params = {} } = error ?? {};
  const unknown: unknown = params.additionalProperty;
  const keys = instancePath.split('/').slice(1);
  return typeof unknown === 'string' ? [...keys, unknown] : keys;
}

type Found = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'> &
  Partial<Pick<ErrorObject, 'message' | 'data' | 'parentSchema'>>;

function whatIsWrong(found: Found, content: Text): Text {
  const { instancePath, keyword, params } = found;
  const at = instancePath.slice(1).replaceAll('/', '.');
  const below = (name: unknown) => [at, String(name)].filter((part) => part !== '').join('.');
  if (keyword === 'required') {
    const key = below(params.missingProperty);
    return text(`mist de sleutel "${key}": voeg hem toe`, `lacks the key "${key}": add it`);
  }
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    return unknownKey(below(name), name, Object.keys(found.parentSchema?.properties ?? {}));
  }
  const { nl, en } = whatIsAllowed(found);
  if (at === '') return text(`bevat geen ${content.nl}: ${nl}`, `holds no ${content.en}: ${en}`);
  return text(
    `heeft een verkeerde waarde bij de sleutel "${at}": ${nl}`,
    `has a wrong value at the key "${at}": ${en}`,
  );
}

function unknownKey(key: string, name: string, known: readonly string[]): Text {
  const meant = nearestName(name, known);
  if (meant !== undefined) {
    return text(
      `heeft een onbekende sleutel "${key}": bedoeld is misschien "${meant}"`,
      `has an unknown key "${key}": you may have meant "${meant}"`,
    );
  }
  const nl = known.length > 0 ? `; mogelijk zijn ${known.join(', ')}` : '';
  const en = known.length > 0 ? `; possible are ${known.join(', ')}` : '';
  return text(
    `heeft een onbekende sleutel "${key}": haal hem weg of verbeter de naam${nl}`,
    `has an unknown key "${key}": remove it or mend its name${en}`,
  );
}

function whatIsAllowed({ keyword, params, data, parentSchema, message }: Found): Text {
  const quoted = typeof data === 'string' ? `"${data}" ` : '';
  if (keyword === 'enum') {
    const allowed = (params.allowedValues as unknown[]).map(String);
    const meant = typeof data === 'string' ? nearestName(data, allowed) : undefined;
    return text(
      `gebruik een van ${allowed.join(', ')}${meant ? ` (misschien "${meant}")` : ''}`,
      `use one of ${allowed.join(', ')}${meant ? ` (perhaps "${meant}")` : ''}`,
    );
  }
  if (keyword === 'type') return wrongType(String(params.type), data);
  const allowed: unknown = parentSchema?.allowed;
  if (keyword === 'pattern' && isText(allowed)) {
    const hint = hasLetterForDigit(data, String(params.pattern)) ? letterForDigit : text('', '');
    return text(
      `${quoted}is niet ${allowed.nl}${hint.nl}`,
      `${quoted}is not ${allowed.en}${hint.en}`,
    );
  }
  if (keyword === 'false schema') {
    return text(
      'deze sleutel gaat niet samen met de andere hier: haal hem weg',
      'this key does not go with the others here: remove it',
    );
  }
  if (keyword === 'minLength' && params.limit === 1) {
    return text('er moet iets staan', 'something has to stand there');
  }
  if (keyword === 'minItems') {
    const least = String(params.limit);
    return text(`noem er ten minste ${least}`, `name at least ${least}`);
  }
  return text(`het is niet goed (${message ?? 'is not right'})`, `it ${message ?? 'is not right'}`);
}

const letterForDigit = text(
  '; er staat een letter O waar het cijfer 0 hoort',
  '; the letter O stands where the digit 0 belongs',
);

/** Tells whether a value would do with digits where letters O stand. */
function hasLetterForDigit(data: unknown, pattern: string): boolean {
  if (typeof data !== 'string' || !/o/i.test(data)) return false;
  const places = [...data.matchAll(/o/gi)].map(({ index }) => index);
  const isRight = (value: string) => new RegExp(pattern, 'u').test(value);
  // Not every O need be wrong: those from the first on, as a BRIN begins with its digits.
  return places.some((_place, last) => {
    const wrong = places.slice(0, last + 1);
    return isRight([...data].map((sign, at) => (wrong.includes(at) ? '0' : sign)).join(''));
  });
}

const typeNames: Readonly<Record<string, Text>> = {
  integer: text('een geheel getal', 'a whole number'),
  number: text('een getal', 'a number'),
  boolean: text('true of false', 'true or false'),
  array: text('een lijst, als [a, b]', 'a list, as [a, b]'),
  object: text('sleutels met waarden', 'keys with values'),
};

function wrongType(type: string, data: unknown): Text {
  if (type === 'string' && typeof data !== 'object') {
    return text('zet het tussen aanhalingstekens', 'put it in quotes');
  }
  const name = typeNames[type] ?? text('een tekst', 'a text');
  return text(`hier moet staan: ${name.nl}`, `it must be ${type}: ${name.en}`);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}

function inBoth(words: string | Text): Text {
  return typeof words === 'string' ? text(words, words) : words;
}
