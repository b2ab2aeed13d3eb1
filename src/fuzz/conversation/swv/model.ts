/**
 * What a sound target that sends may answer a samenwerkingsverband, whatever else is going on (wiki OSO:2018/Opvragen_dossier):
 *
 * 1. Nothing leaves unless the Traffic Center called this session valid, as for every school.
 * 2. Under a koppelsleutel that was issued for nothing of this target nothing leaves.
 * 3. Only what was offered under this koppelsleutel leaves, as it was when it was made ready, and not once it was taken back.
 * 4. It does not leave when it is asked for in another version. Inspection, BRIN and date do not count.
 * 5. Where all that was so during the whole request, it leaves: the first time.
 *
 * What the public record leaves open may be either: whether a koppelsleutel is good for a second time, for what was made ready
 * anew, for what another one was issued for since, and for what is ready for two at once. Why something does not leave is said
 * by any code (assumption A22-65).
 */
import type { Release } from '#exchange/release.ts';
import { type Allowed, type AskFacts, type Ready, refusedInSession } from '../model.ts';

/** All that the answer to one request by koppelsleutel may depend on. */
export type OfferFacts = Pick<AskFacts, 'checks' | 'isOtherVersion'> & {
  /** Whether the target offered anything under this koppelsleutel. */
  readonly isOffered: boolean;
  /** What may count as ready under it, at every moment while the request waited: one of these, or nothing. */
  readonly ready: readonly (readonly Ready[])[];
  /** What is unusual about how it is asked for, and does not count. */
  readonly asks: 'plainly' | 'for a date' | 'in another case';
  /** Whether a dossier left under this koppelsleutel before. */
  readonly isDelivered: boolean;
};

/** Gives what a sound target may answer. */
export function allowedUnderKey(facts: OfferFacts, release: Pick<Release, 'results'>): Allowed {
  const refused = refusedInSession(facts, release);
  if (refused) return refused;
  const because = objectionTo(facts);
  if (because) return { delivers: 'may not', because };
  const contents = [...new Set(facts.ready.flat().map(({ content }) => content))];
  const isValid = facts.checks.every((check) => check === release.results.sessionValid);
  const isSure = facts.ready.every(([one, ...others]) => one?.isSure && others.length === 0);
  if (!isValid || !isSure || facts.isDelivered) return { delivers: 'may', contents };
  return { delivers: 'must', because: demandOf[facts.asks], contents };
}

function objectionTo({ isOffered, ready, isOtherVersion }: OfferFacts): string | undefined {
  if (!isOffered) return 'OSO-SWV-08';
  if (ready.flat().length === 0) return 'OSO-SWV-11';
  return isOtherVersion ? 'OSO-BRON-06' : undefined;
}

const demandOf = {
  plainly: 'OSO-SWV-09',
  'for a date': 'OSO-SWV-10',
  'in another case': 'OSO-SWV-12',
} as const;
