/**
 * What a waiver does to a verdict:
 *
 * 1. It holds through its last day; what counts is the moment at which the run started.
 * 2. While it holds, a failed result of its requirement is waived. The findings stay as they are, and nothing else changes.
 * 3. Only what a scenario asked for can be waived: foreign personal data never is.
 * 4. Waived is worse than passed and observed: of what was waived nobody says the plain word.
 * 5. It is used when it waived something. It is unused when everything that asks for its requirement was played and seen,
 *    in a run that came to its end, and nothing of it failed; in a run of a part something must have asked for it as well; otherwise nobody knows yet, and it is open.
 * 6. A run with an unused waiver is no better than inconclusive.
 */
import { holdsAt, type Waiver } from '#evidence/waiver.ts';
import { type Verdict, worstOf } from './outcome.ts';
import type { Result, ToldWaiver } from './record.ts';
import type { Judged } from './role-verdicts.ts';

/** Gives the results that were asked for, as they are under the waivers that held when the run started. */
export function underWaivers(
  asked: readonly Result[],
  { waivers, startedAt }: { readonly waivers: readonly Waiver[]; readonly startedAt: Date },
): Result[] {
  const holding = waivers.filter((waiver) => holdsAt(waiver, startedAt));
  return asked.map((result) => {
    const isWaived = holding.some(({ requirement }) => requirement === result.requirement);
    return isWaived && result.outcome === 'failed' ? { ...result, outcome: 'waived' } : result;
  });
}

type WholeOrPart = Judged & { readonly isPart: boolean };

/** Tells of each waiver whether the run needed it. */
export function tellWaivers(waivers: readonly Waiver[], judged: WholeOrPart): ToldWaiver[] {
  return waivers.map((waiver) => ({ ...waiver, use: useOf(waiver, judged) }));
}

/** Gives what a run came to, when it had these waivers. */
export function withWaivers(outcome: Verdict, waivers: readonly ToldWaiver[]): Verdict {
  const isAnyUnused = waivers.some(({ use }) => use === 'unused');
  return isAnyUnused ? worstOf([outcome, 'inconclusive']) : outcome;
}

function useOf(
  { requirement }: Waiver,
  { results, scenarios, isComplete, isPart }: WholeOrPart,
): ToldWaiver['use'] {
  const outcomes = results
    .filter((result) => result.requirement === requirement)
    .map(({ outcome }) => outcome);
  if (outcomes.includes('waived')) return 'used';
  const isPlayed = scenarios
    .filter(({ requirements }) => requirements.includes(requirement))
    .every(({ ended }) => ended === 'played');
  const isAsked = outcomes.length > 0 || !isPart;
  const isSeen = outcomes.every((outcome) => outcome === 'passed' || outcome === 'observed');
  return isComplete && isAsked && isPlayed && isSeen ? 'unused' : 'open';
}
