import type { Text } from '#words/text.ts';

/** Something that is wrong, odd or unknown after a case, and by which requirement. */
export type CaseFinding = {
  readonly requirement: string;
  /** `observed` fails nobody; `inconclusive` could not be told. */
  readonly outcome: 'failed' | 'observed' | 'inconclusive';
  readonly expected?: Text;
  readonly actual: Text;
  /** The entries of the transcript of the case that show it. */
  readonly entries: readonly number[];
};
