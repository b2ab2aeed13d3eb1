/**
 * Looks for cases that go wrong, and for the smallest that goes wrong alike:
 *
 * 1. Cases are drawn by fast-check from one seed after another; which, is told with what was found.
 * 2. The first case of a cause that is not known yet is made smaller against the target itself, as long as the same
 *    requirement fails by a cause that is not known yet. What the smallest shows is the finding; further cases of it are counted.
 * 3. The smallest is played once more. One that does not fail again is told as unsteady, not left out; a later case of its
 *    cause that fails twice is made smaller and handed over in its place.
 * 4. Nothing goes on for ever: making smaller has a limit of cases and of time, and so has the number of causes of one
 *    requirement. What comes after that is counted as others of it.
 * 5. A drawn case counts once for each requirement that it fails.
 * 6. What was found is handed over and not held on to: messages of a case may be many megabytes.
 */
import fc from 'fast-check';
import type { CaseFinding } from '../case-finding.ts';
import { causeOf } from './cause.ts';
import { KnownCauses } from './known-causes.ts';

/** What came of a case. */
export type Examined = {
  /** What fails the target, the gravest first. */
  readonly failed: readonly CaseFinding[];
};

/** A case that went wrong, and how it was found. */
export type Found<Case, Seen extends Examined = Examined> = {
  readonly cause: string;
  readonly finding: CaseFinding;
  /** The smallest case, and the one that it was made of. */
  readonly smallest: Case;
  readonly first: Case;
  /** Which case of the hunt it was, from 1. */
  readonly foundAt: number;
  /** What fast-check draws the smallest case from again. */
  readonly seed: number;
  readonly path: string;
  /** How many cases were played to make it smaller. */
  readonly shrinks: number;
  /** Whether the smallest failed again when it was played once more. */
  readonly isSteady: boolean;
  /** What came of the smallest, the last time that it failed. */
  readonly examined: Seen;
};

/** A hunt: from what, how long, and who plays. */
export type HuntOptions<Case, Seen extends Examined = Examined> = {
  readonly drawn: fc.Arbitrary<Case>;
  /** An integer of 32 bits. */
  readonly seed: number;
  readonly cases: number;
  /** Whether time is up, or somebody had enough. */
  readonly isOver: () => boolean;
  /** Whether what is found is left as it was drawn; it is made smaller when nothing is said. */
  readonly keepsSize?: boolean;
  /** Plays a case and judges it. */
  readonly examine: (fuzzCase: Case) => Promise<Seen>;
  /** Told of every case that was drawn, not of those by which one was made smaller. */
  readonly onCase?: (fuzzCase: Case, examined: Seen) => void;
  /** Told once of each cause, and once more of one that was unsteady and fails steadily. */
  readonly onFound?: (found: Found<Case, Seen>) => void;
};

/** What a hunt brought home. */
export type Bag = {
  /** How many cases were drawn and played. */
  readonly cases: number;
  /** How many drawn cases were counted with each cause; a case counts once for each requirement that it fails. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many drawn cases failed each requirement otherwise than by a cause that was told. */
  readonly others: ReadonlyMap<string, number>;
};

/** How many cases may be played to make one smaller, and for how long. */
const mostShrinks = 250;
const longestShrinkMs = 20_000;

/** Hunts until all cases were drawn or it is over. Rejects with what `examine` rejects with. */
export async function hunt<Case, Seen extends Examined>(
  options: HuntOptions<Case, Seen>,
): Promise<Bag> {
  const causes = new KnownCauses();
  let cases = 0;
  for (let round = 0; cases < options.cases && !options.isOver(); round += 1) {
    const seed = seedOf(options.seed, round);
    const left = options.cases - cases;
    cases += await huntOnce({ ...options, seed, cases: left, before: cases, causes });
  }
  return { cases, counts: causes.counts, others: causes.others };
}

type Round<Case, Seen extends Examined> = HuntOptions<Case, Seen> & {
  /** How many cases were drawn in the rounds before. */
  readonly before: number;
  readonly causes: KnownCauses;
};

/** Plays a round, hands over what it found, and gives how many cases were drawn; of its own, for what waits holds on to what it has. */
async function huntOnce<Case, Seen extends Examined>(round: Round<Case, Seen>): Promise<number> {
  const { before, causes, onFound } = round;
  const { cases, prey } = await untilCaught(round);
  if (prey) {
    causes.takeIn(prey.finding, prey);
    onFound?.({ ...prey, foundAt: before + prey.foundAt });
  }
  return cases;
}

type Failing<Case, Seen> = {
  readonly fuzzCase: Case;
  readonly finding: CaseFinding;
  readonly examined: Seen;
};

type Caught<Case, Seen extends Examined> = {
  readonly cases: number;
  readonly prey?: Found<Case, Seen>;
};

/** Draws cases from one seed until one is worth hunting, and makes that smaller. */
async function untilCaught<Case, Seen extends Examined>(
  round: Round<Case, Seen>,
): Promise<Caught<Case, Seen>> {
  const { drawn, seed, isOver, examine, causes, onCase } = round;
  let cases = 0;
  let shrinks = 0;
  let first: Failing<Case, Seen> | undefined;
  let smallest: Failing<Case, Seen> | undefined;
  let failure: unknown;
  let firstMs = 0;
  const play = (fuzzCase: Case) =>
    examine(fuzzCase).catch((error: unknown) => {
      failure = error ?? new Error('Playing a case failed');
      throw enough();
    });
  const isTimeUp = () => performance.now() - firstMs >= longestShrinkMs;
  const property = fc.asyncProperty(drawn, async (fuzzCase) => {
    const isSmallEnough = first && (round.keepsSize || shrinks >= mostShrinks || isTimeUp());
    if (isOver() || failure !== undefined || isSmallEnough) throw enough();
    const examined = await play(fuzzCase);
    if (!first) {
      cases += 1;
      onCase?.(fuzzCase, examined);
      first = await huntedIn({ fuzzCase, examined }, { causes, play });
      const hunted = first?.finding.requirement;
      causes.count(examined.failed.filter(({ requirement }) => requirement !== hunted));
      if (!first) return;
      firstMs = performance.now();
      smallest = first;
      throw new Error(causeOf(first.finding));
    }
    shrinks += 1;
    const finding = examined.failed.find(isAlike(first.finding, causes));
    if (!finding) return;
    smallest = { fuzzCase, finding, examined };
    throw new Error(causeOf(finding));
  });
  const { counterexamplePath } = await fc.check(property, { seed, numRuns: round.cases });
  if (failure !== undefined) throw failure;
  if (!first || !smallest) return { cases };
  const again = await examine(smallest.fuzzCase);
  const isSmallestSteady = again.failed.some(isAlike(first.finding, causes));
  // What was unsteady before is hunted only in a case that failed twice.
  const isFirstSteady = !causes.isNew(first.finding);
  const kept = isFirstSteady && !isSmallestSteady ? first : smallest;
  const path = counterexamplePath ?? '';
  const prey: Found<Case, Seen> = {
    cause: causeOf(kept.finding),
    finding: kept.finding,
    smallest: kept.fuzzCase,
    first: first.fuzzCase,
    foundAt: cases,
    seed,
    path: kept === first ? path.replace(/:.*/, '') : path,
    shrinks,
    isSteady: isSmallestSteady || isFirstSteady,
    examined: isSmallestSteady ? again : kept.examined,
  };
  return { cases, prey };
}

type Drawn<Case, Seen> = Omit<Failing<Case, Seen>, 'finding'>;

type Hunter<Case, Seen> = {
  readonly causes: KnownCauses;
  readonly play: (fuzzCase: Case) => Promise<Seen>;
};

/** Gives what is hunted of a drawn case: a new cause, or one that was unsteady and fails again when the case is played once more. */
async function huntedIn<Case, Seen extends Examined>(
  { fuzzCase, examined }: Drawn<Case, Seen>,
  { causes, play }: Hunter<Case, Seen>,
): Promise<Failing<Case, Seen> | undefined> {
  const fresh = examined.failed.find((finding) => causes.isNew(finding));
  if (fresh) return { fuzzCase, finding: fresh, examined };
  const unsteady = examined.failed.filter((finding) => causes.isUnsteady(finding)).map(causeOf);
  if (unsteady.length === 0) return undefined;
  const again = await play(fuzzCase);
  const finding = again.failed.find((one) => unsteady.includes(causeOf(one)));
  return finding && { fuzzCase, finding, examined: again };
}

/** Tells of findings whether they are what is hunted: the same requirement by a cause that is new, or the very cause that was unsteady. */
function isAlike(hunted: CaseFinding, causes: KnownCauses): (finding: CaseFinding) => boolean {
  if (!causes.isNew(hunted)) return (finding) => causeOf(finding) === causeOf(hunted);
  return (finding) => finding.requirement === hunted.requirement && causes.isNew(finding);
}

/** What fast-check takes for the end: what was found until now stands. */
function enough(): fc.PreconditionFailure {
  return new fc.PreconditionFailure(true);
}

/** Rounds of one hunt draw other cases, and so do hunts whose seeds lie side by side. */
function seedOf(seed: number, round: number): number {
  return (Math.imul(seed, 0x9e3779b1) + Math.imul(round, 0x85ebca6b)) | 0;
}
