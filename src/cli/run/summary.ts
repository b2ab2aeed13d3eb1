import { relative } from 'node:path';
import pc from 'picocolors';
import { sayAttempt } from '#report/attempt-words.ts';
import { sayNotClaimed } from '#report/not-claimed.ts';
import { restingOnAssumptions } from '#report/resting.ts';
import { sayIds } from '#report/say-ids.ts';
import { sayWaiver } from '#report/waiver-words.ts';
import { notJudgedReasons, outcomeSigns, outcomeWords, verdictWords } from '#report/words.ts';
import type { RunOutcome } from '#run/run.ts';
import type { JudgedFinding } from '#verdict/blame.ts';
import type { Outcome } from '#verdict/outcome.ts';
import type { NotJudged, RunRecord } from '#verdict/record.ts';
import { worstOfRun } from '#verdict/worst-of-run.ts';
import { type Language, text } from '#words/text.ts';
import { inLines } from './in-lines.ts';

const colours = {
  passed: pc.green,
  failed: pc.red,
  inconclusive: pc.yellow,
  waived: pc.yellow,
  observed: pc.cyan,
} as const satisfies Record<Outcome, (text: string) => string>;

/** Says in a few lines what a run came to: verdict, what was judged, what was not and why, and where the report is. */
export function summarise({ record, folder }: RunOutcome, language: Language): string {
  const worst = worstOfRun(record);
  const lines = [
    '',
    ...findingLines(record, language),
    ...record.verdicts.map(
      ({ role, profile, outcome }) =>
        `${colours[outcome](mark(outcome))} ${role} ${profile}: ${outcomeWords[outcome][language]}`,
    ),
    '',
    pc.bold(colours[worst](verdictWords[record.outcome][language].toUpperCase())),
    ...partLines(record, language),
    ...waiverLines(record, language),
    targetLine(record),
    ...attemptLines(record, language),
    ...countLines(record, language),
    `${{ nl: 'Rapport', en: 'Report' }[language]}: ${relative(process.cwd(), folder)}/report.html`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Says of a run that played only a part that it is no qualification. */
export const partWords = text(
  'Dit is geen kwalificatie; gespeeld is alleen wat hoort bij',
  'This is no qualification; only this was played',
);

function partLines({ partial }: RunRecord, language: Language): string[] {
  if (!partial) return [];
  return [
    `${partWords[language]}: ${partial.only.join(', ')}`,
    `${{ nl: 'Daarvan', en: 'Of that' }[language]}: ${outcomeWords[partial.worst][language]}`,
  ];
}

function waiverLines({ waivers = [] }: RunRecord, language: Language): string[] {
  return waivers.map((waiver) => sayWaiver(waiver)[language]);
}

function attemptLines({ volatile }: RunRecord, language: Language): string[] {
  return volatile.attempt ? [sayAttempt(volatile.attempt)[language]] : [];
}

function findingLines(record: RunRecord, language: Language): string[] {
  const bad = record.results.filter(({ outcome }) => outcome !== 'passed');
  return bad.flatMap(({ requirement, scenario, outcome, findings }) => [
    colours[outcome](`${mark(outcome)} ${requirement} ${outcomeWords[outcome][language]}`) +
      pc.dim(`  ${scenario}`),
    ...findings.flatMap((finding) => describe(finding, language)),
    '',
  ]);
}

function describe(
  { expected, actual, entries, assumptions }: JudgedFinding,
  language: Language,
): string[] {
  const labels = {
    nl: { expected: 'verwacht', actual: 'gezien', entries: 'regel', assumptions: 'aanname' },
    en: { expected: 'expected', actual: 'seen', entries: 'entry', assumptions: 'assumption' },
  }[language];
  return [
    ...(expected ? [`    ${labels.expected}: ${expected[language]}`] : []),
    `    ${labels.actual}: ${actual[language]}`,
    ...(entries.length > 0
      ? [pc.dim(`    ${labels.entries} ${entries.join(', ')} transcript.ndjson`)]
      : []),
    ...(assumptions.length > 0 ? [`    ${labels.assumptions}: ${assumptions.join(', ')}`] : []),
  ];
}

function targetLine({ target, release, gegevensset }: RunRecord): string {
  const change = target.change === undefined ? '' : ` (${target.change})`;
  return `${target.name} ${target.version}${change}, ${target.supplier}; OSO '${release.slice(2)}, gegevensset ${gegevensset}`;
}

function countLines(record: RunRecord, language: Language): string[] {
  const count = (...outcomes: Outcome[]) =>
    record.requirements.filter(({ outcome }) => outcome && outcomes.includes(outcome)).length;
  const judged = count('passed', 'failed', 'waived', 'observed');
  const open = count('inconclusive');
  const total = record.requirements.length;
  const reasons = [...new Set(record.notJudged.map(({ because }) => because))];
  const first = {
    nl: `${judged} van ${total} eisen beoordeeld`,
    en: `${judged} of ${total} requirements judged`,
  }[language];
  const unclear = {
    nl: `  ${open} niet vast te stellen`,
    en: `  ${open} inconclusive`,
  }[language];
  return [
    first,
    ...(open > 0 ? [unclear] : []),
    ...reasons.flatMap((because) => whyNot(record, because, language)),
    restingLine(record, language),
    ...notClaimedLines(record, language),
  ];
}

function restingLine(record: RunRecord, language: Language): string {
  const { count, onOpen } = restingOnAssumptions(record);
  return {
    nl: `  ${count} rusten op aannamen, waarvan ${onOpen} op een die niemand heeft bevestigd`,
    en: `  ${count} rest on assumptions, ${onOpen} of them on one that nobody has confirmed`,
  }[language];
}

function notClaimedLines({ notClaimed }: RunRecord, language: Language): string[] {
  const said = sayNotClaimed(notClaimed);
  const label = { nl: 'Niet van toepassing', en: 'Not applicable' }[language];
  return said ? [`${label}: ${said[language]}`] : [];
}

function whyNot(record: RunRecord, because: NotJudged['because'], language: Language): string[] {
  const rows = record.notJudged.filter((row) => row.because === because);
  // Of a partial run nearly everything was not reached, and nobody expects otherwise.
  const isExpected = because === 'not reached' && record.partial !== undefined;
  const ids = isExpected ? [] : inLines(sayIds(rows.map((row) => row.requirement)), '    ');
  const not = { nl: 'niet beoordeeld', en: 'not judged' }[language];
  const count = `  ${rows.length} ${not}: ${notJudgedReasons[because][language]}`;
  return [count, ...ids.map((line) => pc.dim(line))];
}

function mark(outcome: Outcome): string {
  return outcomeSigns[outcome];
}
