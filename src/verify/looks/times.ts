import { attemptIn } from '#evidence/attempt-in.ts';
import type { RunRecord } from '#verdict/record.ts';
import { text } from '#words/text.ts';
import { differences } from '../differences.ts';
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
  'attempt',
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
  const start = entries.find((entry) => entry.kind === 'run-started');
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => Date.parse(entry?.at ?? ''));
  const rules: readonly (readonly [key: keyof Volatile, isRight: boolean])[] = [
    ['startedAt', started <= Number(first)],
    ['endedAt', ended >= Number(last)],
    ['durationMs', told.durationMs === ended - started],
    ['runId', told.runId === start?.runId && isNamedAfter(told.startedAt, told.runId)],
    ['transcriptEntries', told.transcriptEntries === entries.length],
    ['attempt', differences(told.attempt, attemptIn(entries)).length === 0],
  ];
  return rules.find(([, isRight]) => !isRight)?.[0];
}

/** Tells whether a run bears the moment at which it started. */
function isNamedAfter(moment: string, runId: string): boolean {
  const stamp = String(moment)
    .replace(/[-:]|\.\d+Z$/g, '')
    .replace('T', '-');
  return runId.startsWith(`${stamp}-`);
}

function disagrees(key: string): Seen {
  return tampered(
    `volatile.${key} in run.json klopt niet met het transcript of met de rest`,
    `volatile.${key} of run.json does not agree with the transcript or with the rest`,
  );
}
