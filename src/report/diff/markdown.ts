import type { Outcome } from '#verdict/outcome.ts';
import type { Language } from '#words/text.ts';
import { fittingRows } from '../markdown/fitting-rows.ts';
import { plain } from '../markdown/plain.ts';
import { table } from '../markdown/table.ts';
import { outcomeSigns, outcomeWords } from '../words.ts';
import type { Changed, RunDiff } from './run-diff.ts';
import { sayDifference } from './say-difference.ts';
import { verdictOfDiff } from './verdict-of-diff.ts';
import { allChanges, changeWords, diffWords } from './words.ts';

/** A comment on a merge request may be a million characters at GitLab and 65,536 at GitHub. */
const bytesForRows = 50_000;

/** Tells what changed as Markdown for a merge request: verdict, in what the runs differ, a table of what changed. */
export function renderDiffMarkdown(diff: RunDiff, language: Language): string {
  const verdict = verdictOfDiff(diff);
  const { target } = diff.now;
  const title = `## ${outcomeSigns[verdict]} ${diffWords[verdict][language]}: ${plain(`${target.name} ${target.version}`, 200)}\n`;
  const runs = `${plain(diff.before.volatile.runId)} → ${plain(diff.now.volatile.runId)}\n`;
  const parts = [
    title,
    runs,
    differences(diff, language),
    counts(diff, language),
    changes(diff, language),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function differences({ differences: rows, gaps }: RunDiff, language: Language): string {
  const lines = [
    ...rows.map(
      (row) => `- ${diffWords.differs[language]}: ${plain(sayDifference(row, language), 300)}\n`,
    ),
    ...gaps.map((gap) => `- ${diffWords[gap][language]}: ${diffWords.gap[language]}\n`),
  ];
  return lines.join('');
}

function counts({ judgements, requirements, unchanged }: RunDiff, language: Language): string {
  const rows = allChanges.map((change) => {
    const is = (it: Changed) => it.change === change;
    return [
      changeWords[change][language],
      String(judgements.filter(is).length),
      requirements
        .filter(is)
        .map(({ requirement }) => plain(requirement))
        .join(', '),
    ];
  });
  const last = [diffWords.unchanged[language], String(unchanged), ''];
  return table(['', '#', diffWords.requirements[language]], [...rows, last]);
}

function changes({ judgements }: RunDiff, language: Language): string {
  if (judgements.length === 0) return '';
  const sorted = allChanges.flatMap((change) => judgements.filter((it) => it.change === change));
  const { rows, leftOut } = fittingRows(
    sorted.map((it) => rowOf(it, language)),
    bytesForRows,
  );
  const { requirement, scenario, before, now, finding } = diffWords;
  const columns = ['', ...[requirement, scenario, before, now, finding].map((it) => it[language])];
  return `${table(columns, rows)}${leftOut > 0 ? `\n[… ${leftOut}]\n` : ''}`;
}

function rowOf(
  { change, requirement, scenario, before, now, finding }: Changed,
  language: Language,
) {
  return [
    changeWords[change][language],
    plain(requirement),
    plain(scenario ?? '', 300),
    say(before, language),
    say(now, language),
    plain(finding?.[language] ?? '', 300),
  ];
}

function say(outcome: Outcome | undefined, language: Language): string {
  if (!outcome) return diffWords.none[language];
  return `${outcomeSigns[outcome]} ${outcomeWords[outcome][language]}`;
}
