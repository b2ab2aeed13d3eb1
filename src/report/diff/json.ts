import type { RunRecord } from '#verdict/record.ts';
import type { RunDiff } from './run-diff.ts';
import { verdictOfDiff } from './verdict-of-diff.ts';

/** Writes what changed as one JSON object, described by `schemas/diff.schema.json`. */
export function renderDiffJson(diff: RunDiff): string {
  const { before, now, differences, gaps, judgements, requirements, unchanged } = diff;
  const told = {
    format: 1,
    outcome: verdictOfDiff(diff),
    before: named(before),
    now: named(now),
    differences,
    gaps,
    judgements,
    requirements,
    unchanged,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function named({ target, outcome, volatile }: RunRecord) {
  const { supplier, name, version } = target;
  return { run: volatile.runId, supplier, name, version, outcome };
}
