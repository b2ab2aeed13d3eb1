import type { Change } from '#run/reference.ts';
import type { Judgement } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';

/** What the proof says of one run of the reference LAS; `faults` is empty when it came out as declared. */
export type Ruling = {
  readonly name: string;
  readonly kind: 'reference' | Change['kind'];
  readonly failed: readonly string[];
  readonly faults: readonly string[];
};

/** Tells whether a run came out as declared. */
export function isRight({ faults }: Ruling): boolean {
  return faults.length === 0;
}

/**
 * Holds a run of the reference, a variant or a mutant to what was declared of it: the breached requirements are exactly
 * `breaks` and `alsoBreaks`, every finding cites the transcript, and no scenario stopped (a mutant that works by
 * crashing is none).
 */
export function rule(record: Judgement, change: Change | undefined): Ruling {
  const failed = distinct(
    record.results
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'observed')
      .map(({ requirement }) => requirement),
  );
  const declared = declaredBy(change);
  const faults = [
    ...declared.filter((id) => !failed.includes(id)).map(notCaught),
    ...failed.filter((id) => !declared.includes(id)).map((id) => `${id} failed undeclared`),
    ...stoppedScenarios(record),
    ...findingsWithoutEntry(record),
    ...wrongOutcome(record),
  ];
  return { name: change?.name ?? 'reference', kind: change?.kind ?? 'reference', failed, faults };
}

/** Tells whether nothing else is wrong with a ruling than that something declared was not caught. */
export function isOnlyMissed({ failed, faults }: Ruling, change: Change | undefined): boolean {
  const missed = declaredBy(change)
    .filter((id) => !failed.includes(id))
    .map(notCaught);
  const others = faults.filter((fault) => !missed.includes(fault) && !isAboutTheVerdict(fault));
  return missed.some((fault) => faults.includes(fault)) && others.length === 0;
}

function notCaught(id: string): string {
  return `${id} was not caught`;
}

/** What is missed can leave nothing that was judged. */
function isAboutTheVerdict(fault: string): boolean {
  return fault.startsWith('the verdict is ');
}

function declaredBy(change: Change | undefined): readonly string[] {
  return change ? [...change.breaks, ...Object.keys(change.alsoBreaks)] : [];
}

/** Says of a run that came to no record why it did not: nothing was proven by it. */
export function noRuling(why: string, change: Change | undefined): Ruling {
  const [name, kind] = [change?.name ?? 'reference', change?.kind ?? 'reference'] as const;
  return { name, kind, failed: [], faults: [`the run came to nothing: ${why}`] };
}

/** Gives the tested requirements that no mutant breaks by declaration: nothing shows that their check can fail. */
export function unproven(record: Judgement, changes: readonly Change[]): string[] {
  const broken = new Set(changes.flatMap(({ breaks }) => breaks));
  const judged = record.requirements.filter(({ outcome }) => outcome !== undefined);
  return judged.map(({ id }) => id).filter((id) => !broken.has(id));
}

function stoppedScenarios({ scenarios }: Judgement): string[] {
  return scenarios
    .filter(({ ended }) => ended !== 'played')
    .map(({ key, ended, why }) => `${key} was ${ended}${why === undefined ? '' : ` (${why.en})`}`);
}

function findingsWithoutEntry({ results }: Judgement): string[] {
  return results
    .filter(({ findings }) => findings.some(({ entries }) => entries.length === 0))
    .map(
      ({ requirement, scenario }) => `${requirement} failed in ${scenario} without citing an entry`,
    );
}

/** What only should have been done fails nobody. */
function wrongOutcome(record: Judgement): string[] {
  const outcome = worstOfRun(record);
  const isFailed = record.results.some((result) => result.outcome === 'failed');
  const expected = isFailed ? 'failed' : 'passed';
  return outcome === expected ? [] : [`the verdict is ${outcome}, not ${expected}`];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
