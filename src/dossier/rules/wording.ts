import type { Text } from '#words/text.ts';
import type { Codelist, Rule } from './rule.ts';
import { type Viewpoint, viewAt, viewPath } from './view.ts';

/** Says of one node what is wrong with it. */
export type Wording = (from: Viewpoint) => Text;

/** Longer values are cut in a message: one line must do. */
const longestValue = 80;

/** Prepares the message of a rule: `{codelist}`, `{title}` and `{allowed}` now, `{value}` when a node breaks it. */
export function wordingOf(rule: Rule, codelists: Readonly<Record<string, Codelist>>): Wording {
  const nl = withCodelist(rule, 'nl', codelists);
  const en = withCodelist(rule, 'en', codelists);
  if (!nl.includes('{value}')) return () => ({ nl, en });
  const field = rule.field === undefined ? undefined : viewPath(rule.field);
  return (from) => {
    const found = field ? viewAt(field, from) : from.node;
    const value = typeof found === 'string' ? cut(found) : '';
    return { nl: nl.replace('{value}', () => value), en: en.replace('{value}', () => value) };
  };
}

function withCodelist(
  { message, holds }: Rule,
  language: keyof Text,
  codelists: Readonly<Record<string, Codelist>>,
): string {
  const number = holds.codelist;
  const codelist = typeof number === 'string' ? codelists[number] : undefined;
  if (!codelist) return message[language];
  return message[language]
    .replace('{codelist}', String(number))
    .replace('{title}', codelist.title[language])
    .replace('{allowed}', codelist.values.join(', '));
}

function cut(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
