import type { Language } from '#words/text.ts';

/** What badge and certificate are drawn with besides the statement. */
export type Drawing = {
  /** Of the statement as it was signed. */
  readonly digest: string;
  readonly language: Language;
};
