import type { Text } from '#words/text.ts';

/** Something to know for what is asked: a name and its value. */
export type Fact = { readonly label: Text; readonly value: string };

/** One thing that the operator is to tell. */
export type Field = {
  /** What it is called in the answer of the call. */
  readonly name: string;
  readonly label: Text;
  readonly isRequired: boolean;
  /** The only values that it may have. */
  readonly choices?: readonly string[];
  /** A moment is taken as people write it; a document is pasted, or told as the path of a file. */
  readonly kind?: 'line' | 'moment' | 'document';
};

/** A file that goes with a task. */
export type TaskFile = { readonly name: string; readonly content: string | Uint8Array };

/** What the operator is asked to do or to look at in the LAS. */
export type Task = {
  readonly title: Text;
  readonly todo: Text;
  readonly facts: readonly Fact[];
  readonly file?: TaskFile;
  /** What is to be told when it is done; nothing when there are none. */
  readonly fields: readonly Field[];
  /** Whether it is told of each of several things, or of none. */
  readonly isList: boolean;
  /** Whether a LAS may refuse it. */
  readonly mayBeRefused: boolean;
};

/** What was told of one thing, by the names of the fields. */
export type Row = Readonly<Record<string, string>>;

/** What the operator answers. */
export type Reply =
  | { readonly kind: 'done'; readonly rows: readonly Row[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unable'; readonly why: string };

/** Makes a task out of what is particular about it: mostly something is done, and nothing is told of it. */
export function task(
  particular: Pick<Task, 'title' | 'todo'> & Partial<Omit<Task, 'title' | 'todo'>>,
): Task {
  return { facts: [], fields: [], isList: false, mayBeRefused: true, ...particular };
}
