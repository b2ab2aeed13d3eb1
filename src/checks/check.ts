import type { Slice } from '#evidence/slice.ts';
import type { Text } from '#words/text.ts';

/** Something that a rule forbids and the transcript shows. */
export type Breach = {
  readonly kind: 'breach';
  readonly expected: Text;
  readonly actual: Text;
  /** The entries that show it. */
  readonly entries: readonly number[];
  /** What we chose and what may be wrong instead of the target. */
  readonly assumptions: readonly string[];
};

/** Something that a rule demands and that did not come; it was due at a moment, by an entry. */
export type Absence = {
  readonly kind: 'absence';
  readonly expected: Text;
  readonly actual: Text;
  /** The entries that made it due. */
  readonly entries: readonly number[];
  /** When it should have come, in milliseconds since 1970. */
  readonly dueMs: number;
  /** What we chose and what may be wrong instead of the target. */
  readonly assumptions: readonly string[];
};

/** Something that cannot be told from this transcript, and why. */
export type Unclear = {
  readonly kind: 'unclear';
  readonly why: Text;
  readonly entries: readonly number[];
};

/** One thing that a check has to say about a scenario. */
export type Finding = Breach | Absence | Unclear;

/**
 * What a check saw: the entries that it looked at, and what it has to say. A check that looked at nothing and says
 * nothing has not been satisfied.
 */
export type Observation = {
  readonly looked: readonly number[];
  readonly findings: readonly Finding[];
};

/** Holds one requirement against the transcript of one scenario. Pure; never throws on what a target did. */
export type Check = (slice: Slice) => Observation;
