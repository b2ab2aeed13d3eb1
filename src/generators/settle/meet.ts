/**
 * How a rule that is broken is met. Its condition tells what has to be there, or not, or what has to be said; a draft
 * holds all that can be, so that nothing has to be invented.
 *
 * 1. Of several ways the one is taken that `taste` picks.
 * 2. Of dates that go back, the earlier one in the dossier is brought forward; of a sum that is too large, the whole is
 *    what gives way.
 * 3. What a condition cannot tell (how a text is written, what a ZIP holds) is drawn right in the first place.
 */
import type { Condition } from '#dossier/rules/rule.ts';
import { firstDayOf } from '#dossier/rules/school-year.ts';
import { type Draft, partsOf } from '../draft/draft.ts';
import { dropAt, firstAt, putAt } from './mark.ts';
import type { WrittenDraft } from './written-draft.ts';

/** Where a rule is broken, and in what. */
export type Broken = {
  readonly node: Draft;
  readonly root: Draft;
  readonly draft: WrittenDraft;
  /** Picks among ways that are as good. */
  readonly taste: number;
};

/** Changes the draft so that the condition holds; throws when nobody can tell how. */
export function meet(condition: Condition, broken: Broken): void {
  for (const [name, given] of Object.entries(condition)) {
    const meeting = meetings[name];
    if (meeting === undefined) throw new Error(`Nobody knows how to meet "${name}"`);
    // Each keyword has a given of its own type, and the JSON Schema of the rules holds them to it.
    meeting(given as never, broken);
  }
}

type Sum = { readonly parts: readonly string[]; readonly whole: string };

const meetings: Readonly<Record<string, (given: never, broken: Broken) => void>> = {
  present: (path: string, broken) => put(path, broken),
  absent: (path: string, broken) => drop(path, broken),
  anyPresent: (paths: readonly string[], broken) => put(picked(paths, broken), broken),
  isTrue: (path: string, broken) => say(path, 'true', broken),
  isFalse: (path: string, broken) => say(path, 'false', broken),
  const: (text: string, { node, draft }) => draft.say(node, text),
  enum: (texts: readonly string[], broken) => {
    // What another rule of this round put in may say the right thing already.
    const isRight = texts.includes(broken.draft.textOf(broken.node));
    if (!isRight) broken.draft.say(broken.node, picked(texts, broken));
  },
  valueAt: (conditions: Readonly<Record<string, Condition>>, broken) => {
    for (const [path, condition] of Object.entries(conditions)) {
      meet(condition, { ...broken, node: put(path, broken) });
    }
  },
  not: (condition: Condition, broken) => avoid(condition, broken),
  notAfter: (path: string, { node, ...broken }) =>
    broken.draft.say(node, textAt(path, { node, ...broken }) ?? ''),
  inOrder: (paths: readonly string[], broken) => {
    for (const [at, path] of [...paths.entries()].reverse()) {
      const later = paths.slice(at).flatMap((one) => textAt(one, broken) ?? []);
      if (textAt(path, broken) !== undefined) say(path, later.toSorted()[0] ?? '', broken);
    }
  },
  sumAtMost: ({ parts, whole }: Sum, broken) => {
    const [first = '', ...others] = parts.flatMap((path) => textAt(path, broken) ?? []);
    const sum = others.reduce((total, part) => total + Number(part), Number(first));
    say(whole, others.length === 0 ? first : String(sum), broken);
  },
  distinct: ({ of, by }: { readonly of: string; readonly by: string }, { node, draft }) => {
    const seen = new Set<string>();
    for (const part of partsOf(node).filter(({ name }) => name === of)) {
      const text = draft.textOf(firstAt(part, [by], draft) ?? part);
      if (seen.has(text)) draft.want(part, false);
      if (draft.isWanted(part)) seen.add(text);
    }
  },
  inSchoolYears: ({ count, upTo }: { readonly count: number; readonly upTo: string }, broken) => {
    const first = firstDayOf(textAt(upTo, broken) ?? '', count - 1);
    broken.draft.say(broken.node, first ?? '');
  },
};

function avoid(condition: Condition, broken: Broken): void {
  const { isTrue, anyPresent, ...others } = condition;
  if (Object.keys(others).length > 0) {
    throw new Error(`Nobody knows how to avoid "${Object.keys(others).join('", "')}"`);
  }
  if (typeof isTrue === 'string') say(isTrue, 'false', broken);
  if (Array.isArray(anyPresent)) for (const path of anyPresent) drop(String(path), broken);
}

function put(path: string, { node, root, draft }: Broken): Draft {
  const names = path.split('/');
  return path.startsWith('/') ? putAt(root, names.slice(2), draft) : putAt(node, names, draft);
}

function drop(path: string, { node, root, draft }: Broken): void {
  const names = path.split('/');
  if (path.startsWith('/')) dropAt(root, names.slice(2), draft);
  else dropAt(node, names, draft);
}

function say(path: string, text: string, broken: Broken): void {
  broken.draft.say(put(path, broken), text);
}

/** Gives what is said at a path; undefined when nothing is written there. */
function textAt(path: string, { node, root, draft }: Broken): string | undefined {
  const names = path.split('/');
  const found = path.startsWith('/')
    ? firstAt(root, names.slice(2), draft)
    : firstAt(node, names, draft);
  return found && draft.write(found) ? draft.textOf(found) : undefined;
}

function picked<Item>(items: readonly Item[], { taste }: Broken): Item {
  const item = items[taste % items.length];
  if (item === undefined) throw new Error('A rule lets nothing be chosen');
  return item;
}
