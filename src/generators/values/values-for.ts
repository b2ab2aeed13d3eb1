import fc from 'fast-check';
import type { SimpleType } from '#dossier/elements.ts';
import type { Value } from '../draft/draft.ts';
import type { Size } from '../draft/draw-draft.ts';
import type { RulesOfValues } from '../rules-of-values.ts';
import { daysBefore, endsOfSchoolYears } from './days.ts';
import { forms } from './forms.ts';
import { knownValues } from './known-values.ts';
import { decimals } from './numbers.ts';
import { texts } from './texts.ts';

/** What is known of the leaf that a value is for. */
export type Leaf = {
  readonly path: string;
  readonly simple: SimpleType;
  readonly size: Size;
};

/** Gives values for a leaf: of those that rules list, else of the form that rules ask, else as its name or type says. */
export function valuesFor({ path, simple, size }: Leaf, rules: RulesOfValues): fc.Arbitrary<Value> {
  const allowed = rules.allowedAt(path);
  if (allowed !== undefined) {
    const kept = isFlag(allowed) && size !== 'any' ? allowed.slice(0, 1) : allowed;
    return asIs(fc.constantFrom(...kept));
  }
  const form = rules.formAt(path);
  if (form !== undefined) return formNamed(form);
  const known = knownValues(path, simple);
  if (known !== undefined) return known;
  if (simple.base === 'date') return dateOf(simple, rules.isPast(path));
  return asIs(textOf(simple));
}

/** A flag of a category says first what it says when nobody opts out. */
function isFlag(allowed: readonly string[]): boolean {
  return allowed.includes('OPT-UIT');
}

function formNamed(form: string): fc.Arbitrary<Value> {
  const made = forms[form];
  if (made === undefined) throw new Error(`No generator makes values of form "${form}"`);
  return made();
}

function dateOf({ pattern }: SimpleType, isPast: boolean): fc.Arbitrary<Value> {
  if (pattern?.endsWith('-07-31')) return endsOfSchoolYears;
  return isPast ? daysBefore(0, 900) : daysBefore(-400, 1200);
}

function textOf(simple: SimpleType): fc.Arbitrary<string> {
  const { base, enumeration, pattern, maxLength } = simple;
  if (enumeration !== undefined) return fc.constantFrom(...enumeration);
  if (base === 'boolean') return fc.constantFrom('false', 'true', '0', '1');
  if (base === 'decimal') return decimals;
  if (base !== 'string') return fc.integer(boundsOf(simple)).map(String);
  if (pattern !== undefined) return fc.stringMatching(expressionOf(pattern));
  const drawn = maxLength === undefined ? texts() : texts(maxLength);
  return drawn.map((text) => text.padEnd(simple.minLength ?? 0, '.'));
}

/** Of the digits of Unicode those of every day do. */
function expressionOf(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern.replaceAll('\\p{Nd}', '[0-9]')})$`);
}

const span = 400;

/** Where one end is open, small numbers from nought, as far as the other end lets them. */
function boundsOf({ minInclusive, maxInclusive }: SimpleType) {
  const isBelowNought = maxInclusive !== undefined && maxInclusive < 0;
  const min = minInclusive ?? (isBelowNought ? maxInclusive - span : 0);
  return { min, max: maxInclusive ?? Math.max(min, 0) + span };
}

function asIs(values: fc.Arbitrary<string>): fc.Arbitrary<Value> {
  return values.map((value) => () => value);
}
