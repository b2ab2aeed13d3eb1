import { type Outcome, worstFirst } from '#verdict/outcome.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type Language, text } from '#words/text.ts';
import { tabulateRun } from '../coverage/run/run-coverage.ts';
import { table } from '../markdown/table.ts';
import { outcomeSigns, outcomeWords } from '../words.ts';

/** Counts requirements and judgements by what came of them. */
export function countsTable(record: RunRecord, language: Language): string {
  const { counts } = tabulateRun(record);
  const judgements = (wanted: Outcome) =>
    record.results.filter(({ outcome }) => outcome === wanted).length;
  const rows = worstFirst.map((outcome) => [
    `${outcomeSigns[outcome]} ${outcomeWords[outcome][language]}`,
    String(counts[outcome]),
    String(judgements(outcome)),
  ]);
  return table(
    [words.outcome, words.requirements, words.judgements].map((column) => column[language]),
    [...rows, [words.notJudged[language], String(counts.notJudged), '']],
  );
}

const words = {
  outcome: text('Uitkomst', 'Outcome'),
  requirements: text('Eisen', 'Requirements'),
  judgements: text('Beoordelingen', 'Judgements'),
  notJudged: text('niet beoordeeld', 'not judged'),
} as const;
