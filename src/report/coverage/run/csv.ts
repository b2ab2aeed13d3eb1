import type { Outcome } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { type Column, renderCsv } from '../../csv.ts';
import { sayWaiver } from '../../waiver-words.ts';
import { type RequirementCoverage, tabulateRun } from './run-coverage.ts';

/** Writes what came of every requirement as CSV: a line for each; what is several is parted by "; ". */
export function renderRunCsv(record: RunRecord, language: Language): string {
  return renderCsv(columnsIn(language), tabulateRun(record).requirements);
}

function columnsIn(language: Language): readonly Column<RequirementCoverage>[] {
  return [
    ['requirement', ({ requirement }) => requirement.id],
    ['level', ({ requirement }) => requirement.level],
    ['title', ({ requirement }) => requirement.title[language]],
    ['outcome', ({ requirement }) => requirement.outcome ?? ''],
    ['not_judged_because', ({ because }) => because ?? ''],
    ['judged', ({ results }) => String(results.length)],
    ['failed_in', (row) => scenariosOf(row, 'failed')],
    ['waived_in', (row) => scenariosOf(row, 'waived')],
    ['waiver', ({ waiver }) => (waiver ? sayWaiver(waiver)[language] : '')],
    ['inconclusive_in', (row) => scenariosOf(row, 'inconclusive')],
    ['observed_in', (row) => scenariosOf(row, 'observed')],
    ['passed_in', (row) => scenariosOf(row, 'passed')],
    ['findings', ({ results }) => String(results.flatMap(({ findings }) => findings).length)],
    ['first_finding', (row) => firstFinding(row, language)],
    ['assumptions', ({ requirement }) => requirement.assumptions.join('; ')],
    ['open_assumptions', ({ openAssumptions }) => openAssumptions.join('; ')],
    ['source', ({ requirement }) => requirement.source],
  ];
}

function scenariosOf({ results }: RequirementCoverage, wanted: Outcome): string {
  const those = results.filter(({ outcome }) => outcome === wanted);
  return [...new Set(those.map(({ scenario }) => scenario))].join('; ');
}

function firstFinding({ results }: RequirementCoverage, language: Language): string {
  const [first] = results.flatMap(({ findings }) => findings);
  return first?.actual[language] ?? '';
}
