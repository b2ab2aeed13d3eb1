import { type Text, text } from '#words/text.ts';

/** One thing that was looked at, and whether it is sound; undefined where that cannot be told. */
export type Row = {
  readonly what: Text;
  readonly isSound: boolean | undefined;
  readonly detail: Text;
};

/** Adds up what was looked at: one thing that is wrong is enough, and so is one that cannot be told. */
export function isSoundInAll(rows: readonly Row[]): boolean | undefined {
  if (rows.some(({ isSound }) => isSound === false)) return false;
  return rows.some(({ isSound }) => isSound === undefined) ? undefined : true;
}

/** Makes a text that is the same in every language. */
export function same(words: string): Text {
  return text(words, words);
}
