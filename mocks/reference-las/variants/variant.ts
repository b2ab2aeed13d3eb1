import type { Las } from '../las.ts';

/** The reference LAS doing something in an unusual but sound way. */
export type Variant = {
  readonly name: string;
  /** What it does differently, in one sentence. */
  readonly does: string;
  /** What it makes a difference to, if not to everything in one usual profile. */
  readonly touches?: Touches;
  /** How long it may take over an answer, if more than the reference needs. */
  readonly answerMs?: number;
  readonly change: (las: Las) => Las;
};

/** Where a variant is seen. */
export type Touches = {
  readonly profiles?: readonly string[];
  /** The requirements, or scenarios by the beginning of their key; everything when nothing is said. */
  readonly only?: readonly string[];
};
