import type { Las } from '../las.ts';

/** The reference LAS with one fault that shows so rarely that no scenario catches it: fuzzing has to. */
export type Planted = {
  readonly name: string;
  /** What it does wrong, in one sentence. */
  readonly does: string;
  /** The requirements that the fault is about, by one of which it has to be found. */
  readonly breaks: readonly string[];
  /** By which kind of fuzzing it can be found. */
  readonly foundBy: 'dossier' | 'conversation' | 'wire';
  readonly change: (las: Las) => Las;
};
