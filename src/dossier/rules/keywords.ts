/**
 * The words that rules may use besides those of JSON Schema; `extra-keywords.ts` has more. Each takes paths as `view.ts`
 * reads them.
 *
 * 1. `present`, `absent`: there is something, or nothing, at the path.
 * 2. `anyPresent`: there is something at one of the paths.
 * 3. `isTrue`, `isFalse`: there is a boolean of XML Schema at the path, and it says so.
 * 4. `valueAt`: there is something at each path, and it fits its schema.
 * 5. `codelist`: the text is one of this code list, letter for letter.
 * 6. `inSchoolYears`: the date is not before the first of `count` school years, the last being that of the date at
 *    `upTo`. A school year begins on 1 August.
 */
import { booleanOf } from '#xml/boolean-of.ts';
import { type Keyword, keyword } from './keyword.ts';
import type { Codelist, Condition } from './rule.ts';
import { firstDayOf } from './school-year.ts';
import { type View, viewAt, viewPath } from './view.ts';

/** Gives the keywords, with the code lists that they know. */
export function keywords(codelists: Readonly<Record<string, Codelist>>): Keyword[] {
  return [
    onPath('present', (found) => found !== undefined),
    onPath('absent', (found) => found === undefined),
    onPath('isTrue', (found) => booleanIn(found) === true),
    onPath('isFalse', (found) => booleanIn(found) === false),
    keyword('anyPresent', (names: readonly string[]) => {
      const paths = names.map(viewPath);
      return (node, { root }) => paths.some((path) => viewAt(path, { node, root }) !== undefined);
    }),
    keyword('codelist', (number: string) => {
      const values = new Set<View>(codelistNamed(codelists, number).values);
      return (node) => values.has(node);
    }),
    keyword('inSchoolYears', (years: SchoolYears) => {
      const upTo = viewPath(years.upTo);
      return (node, { root }) => isIn(years.count, node, viewAt(upTo, { node, root }));
    }),
    valueAt,
  ];
}

type SchoolYears = { readonly count: number; readonly upTo: string };

function onPath(name: string, judge: (found: View | undefined) => boolean): Keyword {
  return keyword(name, (given: string) => {
    const path = viewPath(given);
    return (node, { root }) => judge(viewAt(path, { node, root }));
  });
}

const valueAt = keyword('valueAt', (conditions: Readonly<Record<string, Condition>>, compile) => {
  const parts = Object.entries(conditions).map(([path, condition]) => ({
    path: viewPath(path),
    fits: compile(condition),
  }));
  return (node, context) =>
    parts.every(({ path, fits }) => {
      const value = viewAt(path, { node, root: context.root });
      return value !== undefined && fits(value, context);
    });
});

function booleanIn(value: View | undefined): boolean | undefined {
  return typeof value === 'string' ? booleanOf(value) : undefined;
}

function isIn(count: number, date: View, upTo: View | undefined): boolean {
  if (typeof date !== 'string' || typeof upTo !== 'string') return true;
  const first = firstDayOf(upTo, count - 1);
  return first === undefined || date.trim().slice(0, first.length) >= first;
}

function codelistNamed(codelists: Readonly<Record<string, Codelist>>, number: string): Codelist {
  const codelist = codelists[number];
  if (!codelist)
    throw new Error(`A rule names code list "${number}", which the pack does not have`);
  return codelist;
}
