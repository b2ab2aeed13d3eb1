import type { Outcome } from '#verdict/outcome.ts';
import type { Language } from '#words/text.ts';
import { outcomeSigns, outcomeWords } from '../words.ts';
import type { Change, Changed, RunDiff } from './run-diff.ts';
import { sayDifference } from './say-difference.ts';
import { verdictOfDiff } from './verdict-of-diff.ts';
import { allChanges, changeWords, diffWords } from './words.ts';

/** Tells what changed, for people: first in what the runs differ, then the judgements by what became of them. */
export function renderDiffText(diff: RunDiff, language: Language): string {
  const { before, now } = diff;
  const lines = [
    `${before.volatile.runId} → ${now.volatile.runId}`,
    ...diff.differences.map(
      (row) => `${diffWords.differs[language]}: ${sayDifference(row, language)}`,
    ),
    ...diff.gaps.map((gap) => `${diffWords[gap][language]}: ${diffWords.gap[language]}`),
    ...allChanges.flatMap((change) => renderChange(diff.judgements, { change, language })),
    ...renderRequirements(diff, language),
    '',
    renderCounts(diff, language),
    diffWords[verdictOfDiff(diff)][language],
  ];
  return `${lines.map(onOneLine).join('\n')}\n`;
}

type Wanted = { readonly change: Change; readonly language: Language };

function renderChange(changed: readonly Changed[], { change, language }: Wanted): string[] {
  const those = changed.filter((it) => it.change === change);
  if (those.length === 0) return [];
  return [
    '',
    `${changeWords[change][language]} (${those.length})`,
    ...those.flatMap((it) => renderOne(it, language)),
  ];
}

function renderOne({ requirement, scenario, before, now, finding }: Changed, language: Language) {
  const outcomes = `${say(before, language)} → ${say(now, language)}`;
  const place = scenario === undefined ? '' : `  ${scenario}`;
  return [
    `  ${now ? outcomeSigns[now] : '–'} ${requirement}${place}  ${outcomes}`,
    ...(finding ? [`      ${finding[language]}`] : []),
  ];
}

function say(outcome: Outcome | undefined, language: Language): string {
  return (outcome ? outcomeWords[outcome] : diffWords.none)[language];
}

function renderRequirements({ requirements }: RunDiff, language: Language): string[] {
  if (requirements.length === 0) return [];
  const lines = allChanges.flatMap((change) => {
    const ids = requirements.filter((it) => it.change === change).map((it) => it.requirement);
    return ids.length > 0 ? [`  ${changeWords[change][language]}: ${ids.join(', ')}`] : [];
  });
  return ['', diffWords.requirements[language], ...lines];
}

function renderCounts({ judgements, unchanged }: RunDiff, language: Language): string {
  const counts = allChanges.map((change) => {
    const count = judgements.filter((it) => it.change === change).length;
    return `${count} ${changeWords[change][language]}`;
  });
  return [...counts, `${unchanged} ${diffWords.unchanged[language]}`].join(', ');
}

/** What a target sent must not command a terminal. */
function onOneLine(line: string): string {
  return line.replace(/\s+$/u, '').replace(/\p{C}/gu, ' ');
}
