/** What runs leave, for tests: made of a transcript by hand, or left by a real run. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, sha256 } from '#evidence/digest.ts';
import type { Entry } from '#evidence/entry.ts';
import type { LawData } from '#evidence/plan.ts';
import { law as wholeLaw } from '#evidence/transcript-builder.test-support.ts';
import { renderHtml } from '#report/html.ts';
import { renderJson } from '#report/json.ts';
import { judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { RunRecord } from '#verdict/record.ts';
import type { Language } from '#words/text.ts';
import { exitCodes } from '../cli/exit-code.ts';
import { keptOsoKeurIn } from '../cli/kept-product.test-support.ts';
import type { Judge } from './evidence.ts';
import { readRunFiles } from './read-run-files.ts';
import type { RunFiles } from './run-files.ts';
import { entriesIn, transcriptLines } from './transcript-lines.ts';

/** Gives the judge of one law, as version `suite`. */
export function judgeOf(law: Law = wholeLaw, suite = 'test'): Judge {
  return {
    suite,
    lawsFor: (release, gegevensset) =>
      release === law.release.release && gegevensset === law.pack.version ? [law] : [],
  };
}

/** Chains entries as if nobody had ever written others: what the owner of a transcript can always do. */
export function rechained(entries: readonly Entry[]): string {
  let previous = sha256('');
  const lines = entries.map((entry, at) => {
    const counted = entry.kind === 'run-ended' ? { ...entry, entries: entries.length } : entry;
    const line = JSON.stringify({ ...counted, seq: at + 1, previous });
    previous = sha256(line);
    return `${line}\n`;
  });
  return lines.join('');
}

/** Gives entries whose first names digests of what it holds, and of this law. */
export function restarted(
  entries: readonly Entry[],
  change: Partial<Extract<Entry, { kind: 'run-started' }>>,
): Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'run-started') return entry;
    const changed = { ...entry, ...change };
    return { ...changed, planDigest: digestOf(changed.plan) };
  });
}

/** Gives entries whose plan names these data. */
export function judgedBy(entries: readonly Entry[], data: readonly LawData[]): Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== 'run-started') return entry;
    const plan = { ...entry.plan, law: data };
    return { ...entry, plan, planDigest: digestOf(plan) };
  });
}

/** Gives the entries of a transcript as it stands in its file. */
export function entriesOf(files: RunFiles): Entry[] {
  return entriesIn(transcriptLines(files.transcript ?? '', files.bodies).lines);
}

/** Gives the record of a run. */
export function recordOf(files: RunFiles): RunRecord {
  return JSON.parse(files.record ?? '');
}

/** Gives what a run leaves of this transcript, by this law. */
export function filesOf(transcript: string, law: Law = wholeLaw): RunFiles {
  const entries = entriesIn(transcriptLines(transcript).lines);
  return filesWith(transcript, {
    format: 1,
    ...judge(entries, law),
    volatile: volatileOf(transcript),
  });
}

/** Gives what a run would leave of this transcript had it come to this record. */
export function filesWith(
  transcript: string,
  record: RunRecord,
  language: Language = 'nl',
): RunFiles {
  const entries = entriesIn(transcriptLines(transcript).lines);
  return {
    folder: 'run',
    transcript,
    record: renderJson(record),
    report: renderHtml(record, entries, language),
    bodies: new Map(),
    reports: new Map(),
    others: [],
  };
}

/** Gives the record of somebody who would rather have passed, as if it were of this transcript. */
export function forged(record: RunRecord, transcript: string): RunRecord {
  const { partial } = record;
  return {
    ...record,
    outcome: partial ? 'partial' : 'passed',
    verdicts: record.verdicts.map((verdict) => ({ ...verdict, outcome: 'passed' })),
    ...(partial && { partial: { ...partial, worst: 'passed' } }),
    requirements: record.requirements.map((row) =>
      row.outcome === 'failed' ? { ...row, outcome: 'passed' } : row,
    ),
    results: record.results.map((result) => ({ ...result, outcome: 'passed', findings: [] })),
    volatile: {
      ...record.volatile,
      transcriptEntries: transcriptLines(transcript).lines.length,
      transcriptDigest: sha256(transcript),
    },
  };
}

function volatileOf(transcript: string): RunRecord['volatile'] {
  const { lines } = transcriptLines(transcript);
  const startedAt = lines[0]?.entry?.at ?? '';
  const endedAt = lines.at(-1)?.entry?.at ?? '';
  return {
    runId: runIdIn(entriesIn(lines)),
    startedAt,
    endedAt,
    durationMs: Date.parse(endedAt) - Date.parse(startedAt),
    transcriptEntries: lines.length,
    transcriptDigest: sha256(transcript),
    endpoints: { target: 'https://127.0.0.1:1/oso' },
  };
}

function runIdIn(entries: readonly Entry[]): string {
  return entries.find((entry) => entry.kind === 'run-started')?.runId ?? '';
}

let played: Promise<RunFiles> | undefined;

/**
 * Gives what a real run left in which the target failed: a short one, in which every kind of entry comes about. It is
 * played once for all that look at it.
 */
export function failedRun(): Promise<RunFiles> {
  played ??= playUntilFailed(mostTries);
  return played;
}

const mostTries = 4;

/** On a machine with much else to do, a scenario or the whole run may be stopped by the limits of the reference. */
async function playUntilFailed(tries: number): Promise<RunFiles> {
  const { code, stderr, folder } = await play();
  const isPlayed = () =>
    recordOf(readRunFiles(folder)).scenarios.every(({ ended }) => ended === 'played');
  if (code === exitCodes.failed && isPlayed()) return readRunFiles(folder);
  if (tries > 1) return playUntilFailed(tries - 1);
  throw new Error(`The run did not come to failing: it ended with ${code} (${stderr.trim()})`);
}

async function play() {
  const reports = mkdtempSync(join(tmpdir(), 'oso-keur-verify-'));
  const asked = [
    'alleen-binnen-een-geldige-sessie/elke-vraag-wordt-opnieuw-gecontroleerd-ook-in-dezelfde-sessie',
    'alleen-wie-zich-legitimeert/wie-zich-voordoet-als-de-oude-school-hoort-niets',
    'opvragen-gaat-mis/de-oude-school-antwoordt-niet',
    'elk-bericht/de-oude-school-geeft-niets-prijs-en-werkt-door-wat-er-ook-binnenkomt',
  ];
  const run = ['--mutant', 'swaps-the-sexes', '--profiles', 'POVO', '--seed', '7'];
  const left = ['junit', 'github', 'csv', 'coverage', 'allure'].flatMap((name) => [
    '--report',
    name,
  ]);
  const options = [...run, '--only', asked.join(','), ...left, '--lang', 'en'];
  const ended = await keptOsoKeurIn(reports)('run', ...options, '--reports', '.');
  return { ...ended, folder: join(reports, 'latest') };
}
