/**
 * What changed from one run to the next, judgement by judgement: requirement and scenario together.
 *
 * 1. new: it fails now and did not before, whether or not it was judged before.
 * 2. fixed: it failed before, and is judged now and does not fail. What can no longer be told is not fixed.
 * 3. still open: it fails in both.
 * 4. no longer judged: it was, and now is not, or cannot be told. newly judged: the other way round, and it does not fail.
 * 5. Backwards, what is fixed was new, and what is no longer judged was newly judged, or new without being judged before.
 */

import { groupedBy } from '#dossier/rules/grouped-by.ts';
import { type Outcome, worstOf } from '#verdict/outcome.ts';
import type { Result, RunRecord } from '#verdict/record.ts';
import { differencesOf } from './differences-of.ts';
import type { Change, Changed, RunDiff } from './run-diff.ts';

/** Compares two runs. */
export function diffRuns(before: RunRecord, now: RunRecord): RunDiff {
  const all = pairsOf(before, now);
  const judgements = all.flatMap(changedFrom);
  return {
    before,
    now,
    differences: differencesOf(before, now),
    gaps: (['before', 'now'] as const).filter((gap) => !isWhole({ before, now }[gap])),
    judgements,
    requirements: requirementPairs(before, now).flatMap(changedFrom),
    unchanged: all.length - judgements.length,
  };
}

function isWhole({ partial, scenarios }: RunRecord): boolean {
  return partial === undefined && scenarios.every(({ ended }) => ended === 'played');
}

type Pair = Omit<Changed, 'change'>;

function pairsOf(before: RunRecord, now: RunRecord): Pair[] {
  const [was, is] = [byJudgement(before), byJudgement(now)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [first, second] = [was.get(key) ?? [], is.get(key) ?? []];
    const [one] = [...second, ...first];
    if (!one) return [];
    const { requirement, scenario } = one;
    const outcomes = outcomesOf(outcome(first), outcome(second));
    return [{ requirement, scenario, ...outcomes, ...findingOf(first, second) }];
  });
}

/** A scenario may ask the same more than once: the worst counts. */
function byJudgement({ results }: RunRecord): Map<string, Result[]> {
  return groupedBy(results, ({ requirement, scenario }) => `${requirement} ${scenario}`);
}

function outcome(results: readonly Result[]): Outcome | undefined {
  return results.length === 0 ? undefined : worstOf(results.map((result) => result.outcome));
}

function outcomesOf(before: Outcome | undefined, now: Outcome | undefined) {
  return { ...(before && { before }), ...(now && { now }) };
}

function findingOf(before: readonly Result[], now: readonly Result[]): Pick<Changed, 'finding'> {
  const failing = [...now, ...before].filter(({ outcome }) => states[outcome] === 'failing');
  const [finding] = failing.flatMap(({ findings }) => findings);
  return finding ? { finding: finding.actual } : {};
}

function requirementPairs(before: RunRecord, now: RunRecord): Pair[] {
  const [was, is] = [before, now].map(
    ({ requirements }) => new Map(requirements.map((row) => [row.id, row.outcome])),
  );
  const ids = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...ids].map((requirement) => {
    return { requirement, ...outcomesOf(was?.get(requirement), is?.get(requirement)) };
  });
}

function changedFrom(pair: Pair): Changed[] {
  const change = changeOf(pair);
  return change ? [{ ...pair, change }] : [];
}

function changeOf({ before, now }: Pair): Change | undefined {
  const [was, is] = [stateOf(before), stateOf(now)];
  if (is === 'failing') return was === 'failing' ? 'stillOpen' : 'new';
  if (was === 'unknown') return is === 'unknown' ? undefined : 'newlyJudged';
  if (is === 'unknown') return 'noLongerJudged';
  return was === 'failing' ? 'fixed' : undefined;
}

type State = 'failing' | 'unknown' | 'sound';

const states: Readonly<Record<Outcome, State>> = {
  failed: 'failing',
  inconclusive: 'unknown',
  // A waiver mends nothing.
  waived: 'failing',
  observed: 'sound',
  passed: 'sound',
};

function stateOf(came: Outcome | undefined): State {
  return came === undefined ? 'unknown' : states[came];
}
