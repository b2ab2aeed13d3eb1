import type { Change } from '#run/reference.ts';
import type { RunRecord } from '#verdict/record.ts';

/** What the proof says of one run of the reference LAS; `faults` is empty when it came out as declared. */
export type Ruling = {
  readonly name: string;
  readonly kind: 'reference' | Change['kind'];
  readonly failed: readonly string[];
  readonly faults: readonly string[];
};

/**
 * Holds a run of the reference, a variant or a mutant to what was declared of it: the failed requirements are exactly
 * `breaks` and `alsoBreaks`, every finding cites the transcript, and no scenario stopped (a mutant that works by
 * crashing is none).
 */
export function rule(record: RunRecord, change: Change | undefined): Ruling {
  const failed = distinct(
    record.results
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ requirement }) => requirement),
  );
  const declared = change ? [...change.breaks, ...Object.keys(change.alsoBreaks)] : [];
  const faults = [
    ...declared.filter((id) => !failed.includes(id)).map((id) => `${id} was not caught`),
    ...failed.filter((id) => !declared.includes(id)).map((id) => `${id} failed undeclared`),
    ...stoppedScenarios(record),
    ...findingsWithoutEntry(record),
    ...wrongOutcome(record, declared),
  ];
  return { name: change?.name ?? 'reference', kind: change?.kind ?? 'reference', failed, faults };
}

/** Gives the tested requirements that no mutant breaks by declaration: nothing shows that their check can fail. */
export function unproven(record: RunRecord, changes: readonly Change[]): string[] {
  const broken = new Set(changes.flatMap(({ breaks }) => breaks));
  const judged = record.requirements.filter(({ outcome }) => outcome !== undefined);
  return judged.map(({ id }) => id).filter((id) => !broken.has(id));
}

function stoppedScenarios({ scenarios }: RunRecord): string[] {
  return scenarios
    .filter(({ ended }) => ended !== 'played')
    .map(({ key, ended, why }) => `${key} was ${ended}${why === undefined ? '' : ` (${why})`}`);
}

function findingsWithoutEntry({ results }: RunRecord): string[] {
  return results
    .filter(({ findings }) => findings.some(({ entries }) => entries.length === 0))
    .map(
      ({ requirement, scenario }) => `${requirement} failed in ${scenario} without citing an entry`,
    );
}

function wrongOutcome({ outcome }: RunRecord, declared: readonly string[]): string[] {
  const expected = declared.length > 0 ? 'failed' : 'passed';
  return outcome === expected ? [] : [`the verdict is ${outcome}, not ${expected}`];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
