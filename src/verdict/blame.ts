/**
 * Who is blamed for a finding:
 *
 * 1. What is unclear is inconclusive.
 * 2. An absence counts only when the target was seen alive on the wire after the moment it was due.
 * 3. What counts fails the target, unless it may come of an assumption that nobody has confirmed.
 * 4. Where something only should be done, what would fail the target is observed instead.
 */
import type { Finding } from '#checks/check.ts';
import type { Level } from '#checks/requirement.ts';
import { type Text, text } from '#words/text.ts';
import type { Outcome } from './outcome.ts';

/** A finding as a verdict tells it. */
export type JudgedFinding = {
  readonly outcome: Outcome;
  readonly expected?: Text;
  readonly actual: Text;
  readonly entries: readonly number[];
  readonly assumptions: readonly string[];
};

/** What decides about blame besides the finding itself. */
export type Circumstances = {
  /** Of the requirement that the finding is about. */
  readonly level: Level;
  readonly confirmedAssumptions: readonly string[];
  readonly signsOfLife: readonly number[];
};

/** Decides what a finding means for the target. */
export function blame(finding: Finding, circumstances: Circumstances): JudgedFinding {
  const { entries } = finding;
  if (finding.kind === 'unclear') {
    return { outcome: 'inconclusive', actual: finding.why, entries, assumptions: [] };
  }
  const { expected, actual, assumptions } = finding;
  const isGone = finding.kind === 'absence' && !isAliveAfter(finding.dueMs, circumstances);
  const isOpen = assumptions.some((id) => !circumstances.confirmedAssumptions.includes(id));
  const breached = circumstances.level === 'MUST' ? 'failed' : 'observed';
  const outcome = isGone || isOpen ? 'inconclusive' : breached;
  return { outcome, expected, actual: isGone ? gone(actual) : actual, entries, assumptions };
}

function isAliveAfter(dueMs: number, { signsOfLife }: Circumstances): boolean {
  return signsOfLife.some((at) => at > dueMs);
}

function gone(actual: Text): Text {
  return text(
    `${actual.nl}, en het systeem gaf daarna geen teken van leven`,
    `${actual.en}, and the system gave no sign of life after that`,
  );
}
