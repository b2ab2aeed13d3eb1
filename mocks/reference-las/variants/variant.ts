import type { Las } from '../las.ts';

/** The reference LAS doing something in an unusual but sound way. */
export type Variant = {
  readonly name: string;
  /** What it does differently, in one sentence. */
  readonly does: string;
  readonly change: (las: Las) => Las;
};
