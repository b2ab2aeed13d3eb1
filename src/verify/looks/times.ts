import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { type Look, type Seen, sound, tampered } from '../row.ts';

type Volatile = RunRecord['volatile'];

const keys: readonly string[] = [
  'runId',
  'startedAt',
  'endedAt',
  'durationMs',
  'transcriptEntries',
  'transcriptDigest',
  'endpoints',
] satisfies readonly (keyof Volatile)[];

/** What two equal runs would tell otherwise agrees with itself and with the transcript, as far as that tells it. */
export const times: Look<RunEvidence> = {
  id: 'times',
  what: text('Tijden en tellingen', 'Times and counts'),
  look({ record, entries }) {
    if (!record) return undefined;
    const wrong = wrongIn(record.volatile, entries);
    return wrong ? disagrees(wrong) : sound('Kloppen met het transcript', 'As the transcript says');
  },
};

function wrongIn(told: Volatile, entries: RunEvidence['entries']): string | undefined {
  const unknown = Object.keys(told).find((key, at) => keys[at] !== key);
  if (unknown !== undefined) return unknown;
  const [started, ended] = [Date.parse(told.startedAt), Date.parse(told.endedAt)];
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => Date.parse(entry?.at ?? ''));
  const rules: readonly (readonly [key: keyof Volatile, isRight: boolean])[] = [
    ['startedAt', started <= Number(first)],
    ['endedAt', ended >= Number(last)],
    ['durationMs', told.durationMs === ended - started],
    ['runId', String(told.runId).startsWith(`${stampOf(told.startedAt)}-`)],
    ['transcriptEntries', told.transcriptEntries === entries.length],
  ];
  return rules.find(([, isRight]) => !isRight)?.[0];
}

/** The moment as the name of a run has it. */
function stampOf(moment: string): string {
  return String(moment)
    .replace(/[-:]|\.\d+Z$/g, '')
    .replace('T', '-');
}

function disagrees(key: string): Seen {
  return tampered(
    `volatile.${key} in run.json klopt niet met het transcript of met de rest`,
    `volatile.${key} of run.json does not agree with the transcript or with the rest`,
  );
}
