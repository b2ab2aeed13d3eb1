/**
 * A simple type: a base of XML Schema, and what is asked of its value besides. A pattern is of the whole value, which
 * both XML Schema and JavaScript must read alike.
 */
export type SimpleType = {
  readonly base: keyof typeof lexicalForms;
  readonly pattern?: string;
  /** All that it may be. */
  readonly values?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
};

const wholeNumber = '[+-]?[0-9]+';
const zone = '(Z|[+-][0-9]{2}:[0-9]{2})?';

/** The types of XML Schema that we know, with the look of their values; undefined where any text will do. */
export const lexicalForms = {
  string: undefined,
  normalizedString: undefined,
  token: undefined,
  anyURI: undefined,
  language: '[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*',
  NMTOKEN: '\\S+',
  Name: '\\S+',
  NCName: '[^\\s:]+',
  ID: '[^\\s:]+',
  boolean: 'true|false|1|0',
  dateTime: `-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?${zone}`,
  date: `-?[0-9]{4,}-[0-9]{2}-[0-9]{2}${zone}`,
  time: `[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?${zone}`,
  gYear: `-?[0-9]{4,}${zone}`,
  decimal: '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)',
  double: '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?|-?INF|NaN',
  integer: wholeNumber,
  nonNegativeInteger: '\\+?[0-9]+|-0+',
  positiveInteger: '\\+?0*[1-9][0-9]*',
  long: wholeNumber,
  int: wholeNumber,
  short: wholeNumber,
  byte: wholeNumber,
  unsignedLong: '\\+?[0-9]+',
  unsignedInt: '\\+?[0-9]+',
  unsignedShort: '\\+?[0-9]+',
  base64Binary: '[A-Za-z0-9+/=\\s]*',
  hexBinary: '([0-9A-Fa-f]{2})*',
} as const;

/** Tells whether a value, without white space around it, is of this type. */
export function isOfType(type: SimpleType, value: string): boolean {
  const { base, pattern, values, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = type;
  return (
    [lexicalForms[base], pattern].every((form) => form === undefined || isWhole(form, value)) &&
    (values?.includes(value) ?? true) &&
    (minLength === 0 || lengthOf(value) >= minLength) &&
    (maxLength === Number.POSITIVE_INFINITY || lengthOf(value) <= maxLength)
  );
}

function isWhole(form: string, value: string): boolean {
  const known = wholes.get(form) ?? new RegExp(`^(?:${form})$`);
  wholes.set(form, known);
  return known.test(value);
}

// There are as many as the data of releases has.
const wholes = new Map<string, RegExp>();

/** In characters, not in units of UTF-16. */
function lengthOf(value: string): number {
  return [...value].length;
}

/** Tells whether a type takes a sentence that somebody writes. */
export function isFreeText({ base, pattern, values }: SimpleType): boolean {
  const isText = base === 'string' || base === 'normalizedString' || base === 'token';
  return isText && pattern === undefined && values === undefined;
}
