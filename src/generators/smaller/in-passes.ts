/**
 * Makes something smaller in passes, each of which knows of one kind of parts that may be taken away:
 *
 * 1. All parts of a pass are taken away at once; where that is one too many, halves of them, quarters, and so on to each.
 * 2. What was taken away stays away. What was refused is not asked again in that pass: it goes on where it was.
 * 3. After the last pass they begin anew, as long as that makes it smaller still: what is gone may have held something else.
 */
import type { Step } from './by-steps.ts';

/** The parts of something that one pass may take away, by number. */
export type Parts<Thing> = {
  readonly count: number;
  /** The fewest that are worth taking away at once; one when nothing is said. */
  readonly fewest?: number;
  /** Gives it without the parts from a number up to another. */
  readonly without: (from: number, to: number) => Thing;
};

/** Tells what may be taken away. */
export type Pass<Thing> = (thing: Thing) => Parts<Thing>;

/** How far making smaller has come. */
export type PassedTo = {
  readonly round: number;
  readonly pass: number;
  /** How many parts are taken away at once, and from which on. */
  readonly size: number;
  readonly from: number;
  /** Whether this round has made it smaller. */
  readonly isSmaller: boolean;
};

const mostRounds = 3;

/** Gives what has fewer parts, where that is sound. */
export function* inPasses<Thing>(
  thing: Thing,
  passes: readonly Pass<Thing>[],
  {
    isSound,
    since = begun,
  }: { readonly isSound: (thing: Thing) => boolean; readonly since?: PassedTo | undefined },
): Generator<Step<Thing, PassedTo>> {
  const { isSmaller, ...first } = since;
  for (let at = first; at.round < mostRounds; at = { ...begun, round: at.round + 1 }) {
    for (; at.pass < passes.length; at = { ...begun, round: at.round, pass: at.pass + 1 }) {
      const parts = passes[at.pass]?.(thing) ?? none;
      for (const { from, size } of chunksOf(parts, at)) {
        const smaller = parts.without(from, Math.min(from + size, parts.count));
        if (isSound(smaller)) yield { smaller, at: { ...at, from, size, isSmaller: true } };
      }
    }
    if (at.round > first.round || !isSmaller) return;
  }
}

const begun: PassedTo = {
  round: 0,
  pass: 0,
  size: Number.POSITIVE_INFINITY,
  from: 0,
  isSmaller: false,
};

const none: Parts<never> = {
  count: 0,
  without: () => {
    throw new Error('There is nothing to take away');
  },
};

function* chunksOf(
  { count, fewest = 1 }: Pick<Parts<unknown>, 'count' | 'fewest'>,
  at: Pick<PassedTo, 'from' | 'size'>,
): Generator<{ readonly from: number; readonly size: number }> {
  let { from } = at;
  for (
    let size = Math.min(at.size, count);
    size >= Math.max(1, fewest);
    size = Math.floor(size / 2)
  ) {
    for (; from < count; from += size) yield { from, size };
    from = 0;
  }
}
