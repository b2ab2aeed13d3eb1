/**
 * What the text of a leaf stands for, by its kind:
 *
 * | kind       | value      |                                                  |
 * |------------|------------|--------------------------------------------------|
 * | string     | string     | the text itself                                  |
 * | boolean    | boolean    |                                                  |
 * | date       | string     | as `2019-07-31`; a time zone is left out         |
 * | integer    | bigint     | `int` too                                        |
 * | decimal    | number     | as near as a number comes                        |
 * | attachment | Uint8Array | the bytes in the Base64, so the ZIP as it stands |
 *
 * A value is written in the canonical form of XML Schema. Reading what was written gives the value; writing what was
 * read may give another text, `1` for `true`, so change only what is to be changed.
 */
import { booleanOf } from '#xml/boolean-of.ts';
import { base64Bytes } from '../attachment/base64.ts';
import type { Base } from '../elements.ts';
import { valueJudgeOf } from '../structure/value-breach.ts';
import type { TypedLeaf, ValueKind } from './typed-tree.ts';

/** What a leaf can stand for. */
export type Value = string | boolean | bigint | number | Uint8Array;

/** Gives the value of a leaf; undefined when its text is none of its kind. */
export function valueIn({ kind, text }: TypedLeaf): Value | undefined {
  if (kind === 'string') return text;
  if (kind === 'attachment') return base64Bytes(text);
  return hasForm(kind, text) ? readers[kind](text.trim()) : undefined;
}

/** Gives the leaf with another value, in canonical form. @throws TypeError when the value is none of its kind. */
export function withValue(leaf: TypedLeaf, value: Value): TypedLeaf {
  const text = writers[leaf.kind](value);
  if (text !== undefined) return { ...leaf, text };
  throw new TypeError(`Cannot write ${String(value)} into "${leaf.name}": it is no ${leaf.kind}`);
}

type Typed = Exclude<ValueKind, 'string' | 'attachment'>;

const readers: Readonly<Record<Typed, (text: string) => Value>> = {
  boolean: (text) => booleanOf(text) === true,
  date: (text) => text.replace(/(?:Z|[+-]\d\d:\d\d)$/, ''),
  integer: wholeNumber,
  int: wholeNumber,
  decimal: Number,
};

const writers: Readonly<Record<ValueKind, (value: Value) => string | undefined>> = {
  string: (value) => (typeof value === 'string' ? value : undefined),
  boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  date: (value) => (typeof value === 'string' && isPlainDate(value) ? value : undefined),
  integer: (value) => (typeof value === 'bigint' ? String(value) : undefined),
  int: (value) =>
    typeof value === 'bigint' && hasForm('int', String(value)) ? String(value) : undefined,
  decimal: (value) =>
    typeof value === 'number' && Number.isFinite(value) ? decimalText(value) : undefined,
  attachment: (value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : undefined,
};

function hasForm(base: Base, text: string): boolean {
  return valueJudgeOf({ base })(text) === undefined;
}

function isPlainDate(text: string): boolean {
  return /^-?\d{4,}-\d\d-\d\d$/.test(text) && hasForm('date', text);
}

function wholeNumber(text: string): bigint {
  return BigInt(text.replace(/^\+/, ''));
}

/** A number without an exponent, with a digit on both sides of its point. */
function decimalText(value: number): string {
  if (Number.isInteger(value)) return `${BigInt(value)}.0`;
  const [digits = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}
