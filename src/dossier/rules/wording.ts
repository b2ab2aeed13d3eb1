import type { Category } from '#dossier/category.ts';
import type { Text } from '#words/text.ts';
import { categoryOf } from './extra-keywords.ts';
import { groupedBy } from './grouped-by.ts';
import type { Codelist, Rule } from './rule.ts';
import { type Viewpoint, viewAt, viewPath } from './view.ts';

/** Says of one node what is wrong with it. */
export type Wording = (from: Viewpoint) => Text;

/** Longer values are cut in a message: one line must do. */
const longestValue = 80;

/** What rules speak of, for their messages. */
export type Tables = {
  readonly codelists: Readonly<Record<string, Codelist>>;
  readonly categories: readonly Category[];
};

/**
 * Prepares the message of a rule: `{codelist}`, `{title}`, `{allowed}` and `{matrix}` now, `{value}` when a node breaks
 * it.
 */
export function wordingOf(rule: Rule, tables: Tables): Wording {
  const nl = withTables(rule, 'nl', tables);
  const en = withTables(rule, 'en', tables);
  if (!nl.includes('{value}')) return () => ({ nl, en });
  const field = rule.field === undefined ? undefined : viewPath(rule.field);
  return (from) => {
    const found = field ? viewAt(field, from) : from.node;
    const value = typeof found === 'string' ? cut(found) : '';
    return { nl: nl.replace('{value}', () => value), en: en.replace('{value}', () => value) };
  };
}

/** Says in one sentence what a rule asks, without a dossier at hand: values are shown as an ellipsis. */
export function titleOf({ field, ...rule }: Rule, tables: Tables): Text {
  return wordingOf(rule, tables)({ node: '…', root: '…' });
}

function withTables({ message, holds }: Rule, language: keyof Text, tables: Tables): string {
  const { codelist: number, fitsProfile: flag } = holds;
  const codelist = typeof number === 'string' ? tables.codelists[number] : undefined;
  if (codelist) {
    return message[language]
      .replace('{codelist}', String(number))
      .replace('{title}', codelist.title[language])
      .replace('{allowed}', codelist.values.join(', '));
  }
  if (typeof flag !== 'string') return message[language];
  return message[language].replace('{matrix}', matrixText(categoryOf(tables.categories, flag)));
}

function matrixText({ matrix }: Category): string {
  const rows = groupedBy(Object.entries(matrix), ([, values]) => values.join('/'));
  return [...rows]
    .map(([allowed, row]) => `${row.map(([profile]) => profile).join(', ')}: ${allowed}`)
    .join('; ');
}

function cut(value: string): string {
  return value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
}
