/**
 * What a run against a bad target must hold to:
 *
 * 1. It ends, in time.
 * 2. Its worst outcome, and who is blamed, are as the miniature expects; where it expects no blame, nothing failed.
 * 3. Its transcript is complete.
 * 4. Every scenario that the miniature leaves alone was played, and is sound.
 */
import type { Change, Expectation } from '#run/reference.ts';
import { isSound } from '#verdict/is-sound.ts';
import type { Result, RunRecord } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import type { Ruling } from './ruling.ts';

/** How long a run against a miniature may take: it is short, but may have to share the machine. */
export const miniatureLimitMs = 90_000;

/** A run with what is wrong with its transcript. */
export type Survived = { readonly record: RunRecord; readonly gaps: readonly string[] };

/** Holds a run against a miniature to what it expects. */
export function ruleMiniature({ record, gaps }: Survived, { name, expects }: Change): Ruling {
  if (!expects) throw new Error(`The miniature "${name}" does not say what it expects`);
  const failed = [
    ...new Set(record.results.filter(isFailed).map(({ requirement }) => requirement)),
  ];
  const faults = [
    ...otherOutcome(record, expects),
    ...otherBlame(failed, expects),
    ...gaps,
    ...tooLong(record),
    ...affectedBeyond(record, expects),
  ];
  return { name, kind: 'miniature', failed: failed.sort(), faults };
}

function isFailed({ outcome }: Result): boolean {
  return outcome === 'failed';
}

function otherOutcome(record: RunRecord, expects: Expectation): string[] {
  const outcome = worstOfRun(record);
  return outcome === expects.outcome ? [] : [`the outcome is ${outcome}, not ${expects.outcome}`];
}

function otherBlame(failed: readonly string[], { blames }: Expectation): string[] {
  const wrong = failed.filter((id) => !blames.includes(id));
  const isMissed = blames.length > 0 && failed.length === wrong.length;
  return [
    ...wrong.map((id) => `${id} is blamed`),
    ...(isMissed ? [`${blames.join(' or ')} is not blamed`] : []),
  ];
}

function tooLong({ volatile: { durationMs } }: RunRecord): string[] {
  return durationMs > miniatureLimitMs ? [`the run took ${durationMs} ms`] : [];
}

const mayAffect: Readonly<Record<Expectation['strikes'], number>> = {
  always: Number.POSITIVE_INFINITY,
  once: 1,
  never: 0,
};

function affectedBeyond({ scenarios, results }: RunRecord, { strikes }: Expectation): string[] {
  const affected = scenarios.filter((scenario) => !isSound(scenario, results));
  if (affected.length <= mayAffect[strikes]) return [];
  return affected.map(({ key, ended }) => `${key} is affected (${ended})`);
}
