import { relative } from 'node:path';
import { sayAttempt } from '#report/attempt-words.ts';
import { sayWaiver } from '#report/waiver-words.ts';
import { endedWords, outcomeWords, verdictWords } from '#report/words.ts';
import type { RunOutcome } from '#run/run.ts';
import { type Outcome, worstFirst } from '#verdict/outcome.ts';
import type { PlayedScenario, RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { partWords } from './summary.ts';

/** Says for a pipeline what a run came to, without colours and the same every time: one line for each thing to know. */
export function ciSummary({ record, folder }: RunOutcome, language: Language): string {
  const { outcome, partial, waivers = [], volatile } = record;
  const worst = partial ? ` (${outcomeWords[partial.worst][language]})` : '';
  const lines = [
    ...problemOutcomes.flatMap((problem) => problemLines(record, problem, language)),
    ...waivers.map((waiver) => sayWaiver(waiver)[language]),
    ...(volatile.attempt ? [sayAttempt(volatile.attempt)[language]] : []),
    ...(partial ? [`${partWords[language]}: ${partial.only.join(', ')}`] : []),
    requirementCounts(record, language),
    scenarioCounts(record, language),
    `${{ nl: 'Rapport', en: 'Report' }[language]}: ${relative(process.cwd(), folder)}/report.html`,
    `${{ nl: 'Uitkomst', en: 'Outcome' }[language]}: ${verdictWords[outcome][language]}${worst}`,
  ];
  return `${lines.join('\n')}\n`;
}

const problemOutcomes = worstFirst.filter((outcome) => outcome !== 'passed');

/** The requirements of one outcome, each with the first thing that was seen. */
function problemLines(
  { requirements, results }: RunRecord,
  outcome: Outcome,
  language: Language,
): string[] {
  const rows = requirements.filter((row) => row.outcome === outcome);
  return rows.map(({ id }) => {
    const result = results.find((it) => it.requirement === id && it.outcome === outcome);
    const [first] = result?.findings ?? [];
    const seen = first ? `: ${first.actual[language]}` : '';
    return `${id} ${outcomeWords[outcome][language]}${seen}`;
  });
}

const outcomes: readonly Outcome[] = ['passed', ...problemOutcomes];

function requirementCounts({ requirements }: RunRecord, language: Language): string {
  const counts = outcomes.flatMap((outcome) => {
    const count = requirements.filter((row) => row.outcome === outcome).length;
    return count > 0 ? [`${count} ${outcomeWords[outcome][language]}`] : [];
  });
  return `${{ nl: 'Eisen', en: 'Requirements' }[language]}: ${counts.join(', ') || { nl: 'geen beoordeeld', en: 'none judged' }[language]}`;
}

const ends: readonly PlayedScenario['ended'][] = ['played', 'stopped', 'absent'];

function scenarioCounts({ scenarios }: RunRecord, language: Language): string {
  const counts = ends.flatMap((ended) => {
    const count = scenarios.filter((scenario) => scenario.ended === ended).length;
    return count > 0 ? [`${count} ${endedWords[ended][language]}`] : [];
  });
  return `${{ nl: 'Scenario’s', en: 'Scenarios' }[language]}: ${counts.join(', ')}`;
}
