import type { Trust } from '../keys/trust.ts';
import type { Shapes } from '../shapes.ts';

/** What a statement is held to. */
export type VerifyOptions = {
  readonly trust: Trust;
  /** The status list, as it was signed, if there is one. */
  readonly statusList?: string | undefined;
  readonly now: Date;
  readonly shapes: Shapes;
};
