import type { Text } from '#words/text.ts';

/** Who finds a thing. */
export type Finder = 'both' | 'only-ours' | 'only-theirs';

/** Why only one finds a thing, by kind; `why` says it in words. */
export type Reason = {
  readonly kind: 'as-intended' | 'known-defect' | 'not-recognised' | 'not-asked' | 'unexplained';
  readonly why: Text;
};

/** One finding of ours, of the published validator, or of both. */
export type LaidBeside = {
  readonly by: Finder;
  readonly layer: 'structure' | 'rules';
  /** The id that people know; of a melding that no rule of ours is about, where it stands in the bundle. */
  readonly rule: string;
  /** The site of the rule, where it is known. */
  readonly key?: string;
  /** Positional, local names; of structure, the root. */
  readonly place: string;
  readonly ours?: Text;
  readonly theirs?: string;
  /** Only of what one of both finds. */
  readonly reason?: Reason;
};
