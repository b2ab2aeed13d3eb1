import type { Text } from '#words/text.ts';
import type { Base, SimpleType } from '../elements.ts';
import { messages } from './messages.ts';

/** What is wrong with a value: its lexical form, or a facet. */
export type ValueBreach = { readonly kind: 'type' | 'facet'; readonly message: Text };

/** Judges a value; answers undefined when it is in order. */
export type ValueJudge = (value: string) => ValueBreach | undefined;

/** Makes a judge of the values of a simple type, as XML Schema has them: only strings keep the white space around them. */
export function valueJudgeOf(simple: SimpleType): ValueJudge {
  const facets = facetJudgesOf(simple);
  const { base } = simple;
  const hasForm = lexicalForms[base];
  return (raw) => {
    const value = base === 'string' ? raw : withoutSpaceAround(raw);
    if (!hasForm(value)) return { kind: 'type', message: messages.type(base, value) };
    for (const judge of facets) {
      const message = judge(value);
      if (message) return { kind: 'facet', message };
    }
    return undefined;
  };
}

const lexicalForms: Readonly<Record<Base, (value: string) => boolean>> = {
  string: () => true,
  boolean: (value) => /^(?:true|false|1|0)$/.test(value),
  date: isDate,
  integer: isInteger,
  int: (value) => isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31,
  decimal: (value) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value),
};

function isInteger(value: string): boolean {
  return /^[+-]?\d+$/.test(value);
}

const dateForm =
  /^-?(?<year>[1-9]\d{4,}|\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

function isDate(value: string): boolean {
  const parts = dateForm.exec(value)?.groups;
  if (parts === undefined || parts.year === '0000') return false;
  const day = Number(parts.day);
  return day >= 1 && day <= daysIn(Number(parts.month), Number(parts.year?.slice(-4)));
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [0, 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

type FacetJudge = (value: string) => Text | undefined;

function facetJudgesOf({
  enumeration,
  pattern,
  minLength,
  maxLength,
  ...range
}: SimpleType): FacetJudge[] {
  const judges: FacetJudge[] = [];
  if (enumeration !== undefined) {
    const allowed = new Set(enumeration);
    judges.push((value) =>
      allowed.has(value) ? undefined : messages.enumeration(value, enumeration),
    );
  }
  if (minLength) {
    judges.push((value) =>
      hasFewer(value, minLength) ? messages.minLength(value, minLength) : undefined,
    );
  }
  if (maxLength !== undefined) {
    judges.push((value) => {
      const length = value.length > maxLength ? lengthOf(value) : 0;
      return length > maxLength
        ? messages.maxLength(value, { length, allowed: maxLength })
        : undefined;
    });
  }
  if (pattern !== undefined) {
    const form = patternOf(pattern);
    judges.push((value) => (form.test(value) ? undefined : messages.pattern(value, pattern)));
  }
  const { minInclusive: low = -Infinity, maxInclusive: high = Infinity } = range;
  if (low !== -Infinity || high !== Infinity) {
    judges.push((value) =>
      Number(value) < low || Number(value) > high ? messages.range(value, range) : undefined,
    );
  }
  return judges;
}

function hasFewer(value: string, minLength: number): boolean {
  return value.length < minLength * 2 && lengthOf(value) < minLength;
}

/** XML Schema counts characters, ECMAScript halves of some. */
function lengthOf(value: string): number {
  return Array.from(value).length;
}

/** In XML Schema a pattern is anchored, and `\d` is any digit of Unicode. */
function patternOf(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern.replaceAll('\\d', '\\p{Nd}')})$`, 'u');
}

function withoutSpaceAround(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isXmlSpace(value.charCodeAt(start))) start += 1;
  while (end > start && isXmlSpace(value.charCodeAt(end - 1))) end -= 1;
  return value.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
