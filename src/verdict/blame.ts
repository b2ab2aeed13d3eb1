/**
 * Who is blamed for a finding (design 5 of this product):
 *
 * 1. A breach fails the target, unless it rests on an assumption that nobody has confirmed: then it is inconclusive.
 * 2. An absence fails the target only when it was seen alive on the wire after the moment it was due.
 * 3. What is unclear is inconclusive.
 */
import type { Finding } from '#checks/check.ts';
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
  readonly confirmedAssumptions: readonly string[];
  readonly signsOfLife: readonly number[];
};

/** Decides what a finding means for the target. */
export function blame(finding: Finding, circumstances: Circumstances): JudgedFinding {
  const { entries } = finding;
  if (finding.kind === 'unclear') {
    return {
      outcome: 'inconclusive',
      actual: finding.why,
      entries,
      assumptions: finding.assumptions,
    };
  }
  const { expected, actual } = finding;
  if (finding.kind === 'absence') {
    const isAlive = circumstances.signsOfLife.some((at) => at > finding.dueMs);
    if (isAlive) return { outcome: 'failed', expected, actual, entries, assumptions: [] };
    return { outcome: 'inconclusive', expected, actual: gone(actual), entries, assumptions: [] };
  }
  const { assumptions } = finding;
  const isOpen = assumptions.some((id) => !circumstances.confirmedAssumptions.includes(id));
  return { outcome: isOpen ? 'inconclusive' : 'failed', expected, actual, entries, assumptions };
}

function gone(actual: Text): Text {
  return text(
    `${actual.nl}, en het systeem gaf daarna geen teken van leven`,
    `${actual.en}, and the system gave no sign of life after that`,
  );
}
