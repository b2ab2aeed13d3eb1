import { text } from '#words/text.ts';
import type { Base, Facets } from '../elements.ts';

/** A name that must be there, and in which round of its sequence when there are more. */
export type Missing = { readonly name: string; readonly round?: number };

const longestQuote = 60;
const longestList = 8;
const longestMissing = 24;

/** What structural breaches say: what was found, quoted, and what is allowed. */
export const messages = {
  root: (found: string, allowed: string) =>
    text(
      `Het rootelement is ${quote(found)}; toegestaan is alleen ${quote(allowed)}`,
      `The root element is ${quote(found)}; only ${quote(allowed)} is allowed`,
    ),
  namespace: (name: string, { found, allowed }: { found: string; allowed: string }) =>
    text(
      `${quote(name)} staat in namespace ${quote(found)}; toegestaan is ${quote(allowed)}`,
      `${quote(name)} is in namespace ${quote(found)}; ${quote(allowed)} is allowed`,
    ),
  unknown: (name: string, { parent, allowed }: { parent: string; allowed: readonly string[] }) =>
    allowed.length === 0
      ? text(
          `${quote(name)} is hier niet toegestaan; in ${quote(parent)} mag hierna niets meer komen`,
          `${quote(name)} is not allowed here; nothing may follow in ${quote(parent)}`,
        )
      : text(
          `${quote(name)} is niet toegestaan in ${quote(parent)}; hier kan wel: ${listed(allowed)}`,
          `${quote(name)} is not allowed in ${quote(parent)}; allowed here: ${listed(allowed)}`,
        ),
  elementInLeaf: (name: string, parent: string) =>
    text(
      `${quote(name)} is niet toegestaan in ${quote(parent)}; toegestaan is daar alleen tekst`,
      `${quote(name)} is not allowed in ${quote(parent)}; only text is allowed there`,
    ),
  order: (
    name: string,
    {
      parent,
      after,
      before,
    }: { parent: string; after: readonly string[]; before: readonly string[] },
  ) => {
    const order = [after, [name], before].filter(({ length }) => length > 0).map(listed);
    return text(
      `${quote(name)} staat op de verkeerde plaats; de volgorde in ${quote(parent)} is: ${order.join(', ')}`,
      `${quote(name)} is out of place; the order in ${quote(parent)} is: ${order.join(', ')}`,
    );
  },
  missing: (parent: string, missing: readonly Missing[]) =>
    text(
      `In ${quote(parent)} ontbreekt verplicht: ${allNamed(missing, 'reeks')}`,
      `${quote(parent)} lacks what must be there: ${allNamed(missing, 'sequence')}`,
    ),
  tooMany: (name: string, { parent, count }: { parent: string; count: number }) =>
    text(
      `${quote(name)} staat ${count} keer in ${quote(parent)}; toegestaan is 1 keer`,
      `${quote(name)} stands ${count} times in ${quote(parent)}; 1 is allowed`,
    ),
  noChoice: (parent: string, names: readonly string[]) =>
    text(
      `In ${quote(parent)} ontbreekt een keuze; nodig is één van: ${listed(names)}`,
      `${quote(parent)} lacks a choice; needed is one of: ${listed(names)}`,
    ),
  manyChoices: (name: string, { other, names }: { other: string; names: readonly string[] }) =>
    text(
      `${quote(name)} staat naast ${quote(other)}; toegestaan is één van: ${listed(names)}`,
      `${quote(name)} stands beside ${quote(other)}; allowed is one of: ${listed(names)}`,
    ),
  text: (parent: string, found: string) =>
    text(
      `De tekst ${quote(found)} is niet toegestaan in ${quote(parent)}; toegestaan zijn daar alleen elementen`,
      `The text ${quote(found)} is not allowed in ${quote(parent)}; only elements are allowed there`,
    ),
  attribute: (
    name: string,
    { element, allowed }: { element: string; allowed: readonly string[] },
  ) =>
    allowed.length === 0
      ? text(
          `Attribuut ${quote(name)} is niet toegestaan; ${quote(element)} heeft geen attributen`,
          `Attribute ${quote(name)} is not allowed; ${quote(element)} has no attributes`,
        )
      : text(
          `Attribuut ${quote(name)} is niet toegestaan; ${quote(element)} kan hebben: ${listed(allowed)}`,
          `Attribute ${quote(name)} is not allowed; ${quote(element)} may have: ${listed(allowed)}`,
        ),
  type: (base: Base, found: string) =>
    text(
      `${quote(found)} is geen geldige waarde; toegestaan is ${forms[base].nl}`,
      `${quote(found)} is no valid value; allowed is ${forms[base].en}`,
    ),
  minLength: (found: string, minLength: number) =>
    found === ''
      ? text(
          `De waarde is leeg; nodig is ten minste ${minLength} teken`,
          `The value is empty; at least ${minLength} character is needed`,
        )
      : text(
          `${quote(found)} is te kort; nodig zijn ten minste ${minLength} tekens`,
          `${quote(found)} is too short; at least ${minLength} characters are needed`,
        ),
  maxLength: (found: string, { length, allowed }: { length: number; allowed: number }) =>
    text(
      `${quote(found)} telt ${length} tekens; toegestaan zijn er ten hoogste ${allowed}`,
      `${quote(found)} has ${length} characters; at most ${allowed} are allowed`,
    ),
  enumeration: (value: string, allowed: readonly string[]) =>
    text(
      `${quote(value)} is hier niet toegestaan; toegestaan is: ${listed(allowed)}`,
      `${quote(value)} is not allowed here; allowed is: ${listed(allowed)}`,
    ),
  pattern: (found: string, pattern: string) =>
    text(
      `${quote(found)} past niet op het patroon ${quote(pattern)}`,
      `${quote(found)} does not fit the pattern ${quote(pattern)}`,
    ),
  range: (found: string, { minInclusive, maxInclusive }: Facets) =>
    text(
      `${quote(found)} valt buiten het bereik; toegestaan is ${minInclusive ?? '…'} tot en met ${maxInclusive ?? '…'}`,
      `${quote(found)} is out of range; allowed is ${minInclusive ?? '…'} up to and including ${maxInclusive ?? '…'}`,
    ),
};

const forms: Readonly<Record<Base, { readonly nl: string; readonly en: string }>> = {
  string: text('tekst', 'text'),
  boolean: text('true, false, 1 of 0', 'true, false, 1 or 0'),
  date: text(
    'een bestaande datum als 2019-07-31, eventueel met tijdzone',
    'an existing date as 2019-07-31, with or without a time zone',
  ),
  integer: text('een geheel getal als 12', 'a whole number as 12'),
  int: text(
    'een geheel getal van -2147483648 tot en met 2147483647',
    'a whole number from -2147483648 up to and including 2147483647',
  ),
  decimal: text('een getal als 7.5, met een punt', 'a number as 7.5, with a point'),
};

function quote(value: string): string {
  if (value.length <= longestQuote) return `"${value}"`;
  return `"${value.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…"`;
}

function allNamed(missing: readonly Missing[], word: string): string {
  const shown = missing
    .slice(0, longestMissing)
    .map(({ name, round }) =>
      round === undefined ? quote(name) : `${quote(name)} (${word} ${round})`,
    );
  return [...shown, ...(missing.length > longestMissing ? ['…'] : [])].join(', ');
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, longestList).map(quote);
  return [...shown, ...(names.length > longestList ? ['…'] : [])].join(', ');
}
