/**
 * What a sound target that sends may answer to a request for a dossier, whatever else is going on:
 *
 * 1. Nothing leaves unless the Traffic Center called this session valid, to a check of its own while this request waited.
 * 2. What the Traffic Center has against the session is the answer.
 * 3. Only what is ready for the school that asks leaves, as it was when it was made ready, and once the parents have seen it.
 * 4. It does not leave when it is asked for in another version, or only if it were newer.
 * 5. Where all that was so during the whole request, it leaves.
 *
 * What changed while the request waited may count or not; so may what the standard leaves open.
 */
import type { Messages } from '#exchange/messages.ts';
import type { Release } from '#exchange/release.ts';

/** What is ready of a pupil for a school. */
export type Ready = {
  /** Which of the contents that were entered. */
  readonly content: string;
  /** Whether the parents have seen these contents; where the standard leaves it open, maybe. */
  readonly seen: 'yes' | 'no' | 'maybe';
  /** Whether nothing that happened since may have taken it back. */
  readonly isSure: boolean;
};

/** All that the answer to one request may depend on. */
export type AskFacts = {
  /** What the Traffic Center said to the checks of this session while the request waited. */
  readonly checks: readonly Messages['sessiecontroleResponse']['resultaat'][];
  /** Whether the target knew the pupil, and whether the parents had surely seen the dossier, at every moment while the request waited. */
  readonly isKnown: boolean;
  readonly isSeen: boolean;
  /** What was ready of this pupil for the school that asks, at every moment while the request waited. */
  readonly ready: readonly (Ready | undefined)[];
  /** Whether something of this pupil was ready for another school at one of those. */
  readonly isReadyElsewhere: boolean;
  readonly isForLater: boolean;
  readonly isOtherVersion: boolean;
  /** What came of it when this school asked for this pupil before, in another session. */
  readonly before: 'never asked' | 'in vain' | 'delivered';
};

/** What may be answered: why nothing may leave and by which codes that may be said, or which contents may or must leave. */
export type Allowed =
  | {
      readonly delivers: 'may not';
      readonly because: string;
      /** The requirement that the code is by, and the codes; any refusal where there is none. */
      readonly refusal?: { readonly by: string; readonly codes: readonly string[] };
    }
  | { readonly delivers: 'may'; readonly contents: readonly string[] }
  | { readonly delivers: 'must'; readonly because: string; readonly contents: readonly string[] };

/** Gives what a sound target may answer. */
export function allowedBy(facts: AskFacts, release: Pick<Release, 'results'>): Allowed {
  const { checks, ready } = facts;
  const { results } = release;
  const refused = refusedInSession(facts, release);
  if (refused) return refused;
  const isValid = checks.every((check) => check === results.sessionValid);
  const because = objectionTo(facts);
  if (because) {
    const refusal = isValid && because === 'OSO-BRON-01' && refusalOf(facts, results);
    return { delivers: 'may not', because, ...(refusal && { refusal }) };
  }
  const all = ready.flatMap((one) => one ?? []);
  const contents = all.filter(({ seen }) => seen !== 'no').map(({ content }) => content);
  const isSure =
    all.length === ready.length && all.every((one) => one.isSure && one.seen === 'yes');
  if (!isValid || !isSure) return { delivers: 'may', contents };
  return { delivers: 'must', because: demandOf[facts.before], contents };
}

/** Gives why nothing may leave because of the session; undefined where the Traffic Center called it valid. */
export function refusedInSession(
  { checks }: Pick<AskFacts, 'checks'>,
  { results }: Pick<Release, 'results'>,
): Allowed | undefined {
  if (checks.length === 0) return { delivers: 'may not', because: 'OSO-SES-01' };
  if (checks.includes(results.sessionValid)) return undefined;
  const isOver = checks.every((check) => check === results.sessionSignedOff);
  const refusal = { by: isOver ? 'OSO-SES-07' : 'OSO-SES-05', codes: checks };
  return { delivers: 'may not', because: 'OSO-SES-02', refusal };
}

/** By which codes nothing is said to be ready, where there is no other reason: of what no parent has seen that may be told. */
function refusalOf(
  { isKnown, isSeen, isForLater, isOtherVersion }: AskFacts,
  { notAvailable, notRetrievable }: Release['results'],
) {
  if (!isKnown || isForLater || isOtherVersion) return undefined;
  const codes = isSeen ? [notAvailable] : [notAvailable, notRetrievable];
  return { by: 'OSO-BRON-01', codes };
}

function objectionTo({ ready, ...facts }: AskFacts): string | undefined {
  const there = ready.flatMap((one) => one ?? []);
  if (there.length === 0) return facts.isReadyElsewhere ? 'OSO-BRON-02' : 'OSO-BRON-01';
  if (there.every(({ seen }) => seen === 'no')) return 'OSO-PRI-01';
  if (facts.isForLater) return 'OSO-BRON-03';
  return facts.isOtherVersion ? 'OSO-BRON-06' : undefined;
}

const demandOf = {
  'never asked': 'OSO-DOS-01',
  'in vain': 'OSO-BRON-12',
  delivered: 'OSO-BRON-11',
} as const;
