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
import type { AnySchema, KeywordDefinition } from 'ajv/dist/2020.js';
import { keyword, type RuleContext } from './keyword.ts';
import type { Codelist } from './rule.ts';
import { firstDayOf } from './school-year.ts';
import { type View, type ViewPath, type Viewpoint, viewAt, viewPath } from './view.ts';

/** Gives the keywords, with the code lists that they know. */
export function keywords(codelists: Readonly<Record<string, Codelist>>): KeywordDefinition[] {
  return [
    onPath('present', (path, from) => viewAt(path, from) !== undefined),
    onPath('absent', (path, from) => viewAt(path, from) === undefined),
    onPath('isTrue', (path, from) => booleanAt(path, from) === true),
    onPath('isFalse', (path, from) => booleanAt(path, from) === false),
    keyword('anyPresent', 'array', (names: readonly string[]) => {
      const paths = names.map(viewPath);
      return (from) => paths.some((path) => viewAt(path, from) !== undefined);
    }),
    keyword('codelist', 'string', (number: string) => {
      const values = new Set<View>(codelistNamed(codelists, number).values);
      return ({ node }) => values.has(node);
    }),
    keyword('inSchoolYears', 'object', (years: SchoolYears) => {
      const upTo = viewPath(years.upTo);
      return (from) => isIn(years.count, from.node, viewAt(upTo, from));
    }),
    valueAt,
  ];
}

type SchoolYears = { readonly count: number; readonly upTo: string };

function onPath(name: string, judge: (path: ViewPath, from: Viewpoint) => boolean) {
  return keyword(name, 'string', (given: string) => {
    const path = viewPath(given);
    return (from) => judge(path, from);
  });
}

const valueAt: KeywordDefinition = {
  keyword: 'valueAt',
  schemaType: 'object',
  errors: false,
  compile: (schemas: Readonly<Record<string, AnySchema>>, _parent, { self }) => {
    const parts = Object.entries(schemas).map(([path, schema]) => ({
      path: viewPath(path),
      fits: self.compile(schema),
    }));
    return function (this: RuleContext, node: View) {
      return parts.every(({ path, fits }) => {
        const value = viewAt(path, { node, root: this.root });
        return value !== undefined && fits.call(this, value);
      });
    };
  },
};

function booleanAt(path: ViewPath, from: Viewpoint): boolean | undefined {
  const value = viewAt(path, from);
  if (typeof value !== 'string') return undefined;
  return booleans[value.trim()];
}

const booleans: Readonly<Record<string, boolean>> = { true: true, 1: true, false: false, 0: false };

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
