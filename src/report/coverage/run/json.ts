import type { RunRecord, ToldWaiver } from '#verdict/record.ts';
import { tabulateRun } from './run-coverage.ts';

/** Writes what came of every requirement as one JSON object, described by `schemas/run-coverage.schema.json`. */
export function renderRunCoverage(record: RunRecord): string {
  const { suite, release, gegevensset, outcome } = record;
  const { requirements, counts } = tabulateRun(record);
  const rows = requirements.map(({ requirement, results, because, waiver, openAssumptions }) => ({
    requirement: requirement.id,
    level: requirement.level,
    title: requirement.title,
    ...(requirement.outcome && { outcome: requirement.outcome }),
    ...(because && { because }),
    ...(waiver && { waiver: withoutRequirement(waiver) }),
    results: results.map(({ scenario, outcome: came, findings }) => {
      return { scenario, outcome: came, findings: findings.length };
    }),
    assumptions: requirement.assumptions,
    openAssumptions,
    source: requirement.source,
  }));
  const run = { run: record.volatile.runId, suite, release, gegevensset, outcome };
  return `${JSON.stringify({ format: 1, ...run, counts, requirements: rows }, null, 2)}\n`;
}

function withoutRequirement({ requirement: _named, ...waiver }: ToldWaiver) {
  return waiver;
}
