/**
 * The words that the extra rules need besides those of `keywords.ts`. What is not there, or not written as structure
 * wants it, breaks none of them.
 *
 * 1. `isA`: the text is written as one of `form.ts`.
 * 2. `notAfter`: the date is not after the one at the path. Time zones do not count.
 * 3. `inOrder`: the dates at these paths do not go back.
 * 4. `sumAtMost`: the numbers at `parts` are together not more than the one at `whole`.
 * 5. `distinct`: no two children named `of` have the same text in their child named `by`.
 * 6. `attachment`: the document is what `attachment.ts` calls so.
 * 7. `fitsProfile`: the text is one that the matrix of this category has for the profile of the dossier.
 */

import { Allowance } from '#dossier/attachment/allowance.ts';
import { type AttachmentState, attachmentState } from '#dossier/attachment/attachment.ts';
import type { Category } from '#dossier/category.ts';
import { childNamed, type XmlElement } from '#xml/element.ts';
import { forms } from './form.ts';
import { type Keyword, keyword } from './keyword.ts';
import { type View, viewAt, viewPath } from './view.ts';

/** Gives the keywords, with the categories that they know. */
export function extraKeywords(categories: readonly Category[]): Keyword[] {
  return [
    keyword('isA', (name: string) => {
      const isForm = forms[name];
      if (!isForm) throw new Error(`A rule names form "${name}", which nobody knows`);
      return (node) => typeof node === 'string' && isForm(node);
    }),
    keyword('notAfter', (given: string) => {
      const path = viewPath(given);
      return (node, { root }) => isAscending([dateIn(node), dateIn(viewAt(path, { node, root }))]);
    }),
    keyword('inOrder', (given: readonly string[]) => {
      const paths = given.map(viewPath);
      return (node, { root }) =>
        isAscending(paths.map((path) => dateIn(viewAt(path, { node, root }))));
    }),
    keyword('sumAtMost', ({ parts, whole }: Sum) => {
      const paths = parts.map(viewPath);
      const limit = viewPath(whole);
      return (node, { root }) => {
        const most = numberIn(viewAt(limit, { node, root }));
        const found = paths.map((path) => viewAt(path, { node, root }));
        const sum = found.reduce<number>((all, part) => all + (numberIn(part) ?? 0), 0);
        const isAny = found.some((part) => part !== undefined);
        return !isAny || most === undefined || sum <= most;
      };
    }),
    keyword('distinct', ({ of, by }: Distinct) => {
      return (_node, { element }) => {
        const texts = element.children
          .filter(({ name }) => name === of)
          .map((child) => childNamed(child, by)?.text)
          .filter((text) => text !== undefined);
        return new Set(texts).size === texts.length;
      };
    }),
    keyword('attachment', (state: AttachmentState) => {
      return (_node, { element, root }) => stateOf(element, root) === state;
    }),
    keyword('fitsProfile', (flag: string) => {
      const matrix = new Map(Object.entries(categoryOf(categories, flag).matrix));
      return (node, { profile = '' }) => {
        const allowed = matrix.get(profile);
        return typeof node !== 'string' || allowed === undefined || allowed.includes(node);
      };
    }),
  ];
}

type Sum = { readonly parts: readonly string[]; readonly whole: string };
type Distinct = { readonly of: string; readonly by: string };

/** Several rules ask of the same document, and one look at it is enough. */
const states = new WeakMap<XmlElement, AttachmentState>();

/** One for all documents of a dossier, which is known by the view of its root. */
const allowances = new WeakMap<object, Allowance>();

function stateOf(document: XmlElement, root: View): AttachmentState {
  const known = states.get(document);
  if (known) return known;
  const name = childNamed(document, 'bestandsnaam')?.text ?? '';
  const content = childNamed(document, 'bestandsinhoud')?.text;
  const allowance = allowanceOf(root);
  const state = content === undefined ? 'sound' : attachmentState(name, content, { allowance });
  states.set(document, state);
  return state;
}

function allowanceOf(root: View): Allowance {
  if (typeof root === 'string') return new Allowance();
  const allowance = allowances.get(root) ?? new Allowance();
  allowances.set(root, allowance);
  return allowance;
}

function dateIn(value: View | undefined): string | undefined {
  return typeof value === 'string' ? /^\s*(\d{4}-\d\d-\d\d)/.exec(value)?.[1] : undefined;
}

function isAscending(dates: readonly (string | undefined)[]): boolean {
  const known = dates.filter((date) => date !== undefined);
  return known.every((date, at) => at === 0 || date >= (known[at - 1] ?? ''));
}

function numberIn(value: View | undefined): number | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** Gives the category of this flag; throws when the pack has none. */
export function categoryOf(categories: readonly Category[], flag: string): Category {
  const category = categories.find((candidate) => candidate.flag === flag);
  if (!category) throw new Error(`A rule names category "${flag}", which the pack does not have`);
  return category;
}
