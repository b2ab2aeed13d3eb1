import { type RunFormat, runFormats } from '#report/all.ts';
import type { ReportedRun } from '#report/reported-run.ts';
import { type Language, text } from '#words/text.ts';
import type { RunEvidence } from '../evidence.ts';
import { otherFormats } from '../reports/other-formats.ts';
import { recordAgain } from '../reports/record-again.ts';
import { incomplete, type Look, type Seen, tampered } from '../row.ts';
import type { RunFiles } from '../run-files.ts';
import { differsFromRun, followsFromRun } from './report-words.ts';

/**
 * Each report beside the run is, in one of the languages that reports speak, byte for byte what comes out when it is made
 * again. The one for people has to be there.
 */
export const reports: readonly Look<RunEvidence>[] = [
  reportOf({ id: 'report', format: runFormats.html, ofNone: missing(runFormats.html) }),
  ...Object.entries(otherFormats).map(([name, format]) =>
    reportOf({ id: `report-${name}`, format, ofNone: undefined }),
  ),
];

type Kind = {
  readonly id: string;
  readonly format: RunFormat;
  /** What a run comes to that has a record and no such report. */
  readonly ofNone: Seen | undefined;
};

function reportOf({ id, format, ofNone }: Kind): Look<RunEvidence> {
  return {
    id,
    what: text(format.name, format.name),
    look(evidence) {
      const left = filesOf(evidence.files, format);
      if (left.size === 0) return evidence.record && ofNone;
      if (evidence.files.record === undefined) return followsFromNothing;
      return evidence.record && compare(left, { format, evidence });
    },
  };
}

function missing({ name }: RunFormat): Seen {
  return incomplete(`${name} ontbreekt`, `${name} is missing`);
}

/** A run writes its record before any report. */
const followsFromNothing = tampered(
  'run.json ontbreekt, terwijl dit rapport er wel is',
  'run.json is missing, although this report is there',
);

type Files = ReadonlyMap<string, string>;

/** The files of a report that lie there, by path. */
function filesOf({ report, reports: beside }: RunFiles, { kind, name }: RunFormat): Files {
  const isPart = (path: string) => (kind === 'file' ? path === name : path.startsWith(`${name}/`));
  const all = [...(report === undefined ? [] : [[reportFile, report] as const]), ...beside];
  return new Map(all.filter(([path]) => isPart(path)));
}

const reportFile = runFormats.html.name;

type Comparison = { readonly format: RunFormat; readonly evidence: RunEvidence };

function compare(left: Files, { format, evidence }: Comparison): Seen {
  let fewest: readonly string[] | undefined;
  for (const language of languagesOf(evidence.files, format)) {
    const made = madeAgain(format, { evidence, language });
    const differ = made ? placesThatDiffer(left, made) : [...left.keys()];
    if (differ.length === 0) return followsFromRun;
    if (fewest === undefined || differ.length < fewest.length) fewest = differ;
  }
  return differsFromRun(evidence, fewest ?? []);
}

/**
 * The languages that a report may be in, the likeliest first, as it takes long to make one. The page for people says itself
 * which it speaks, and others are mostly made with it.
 */
function languagesOf({ report = '' }: RunFiles, { name }: RunFormat): readonly Language[] {
  const [, said] = /^<html lang="(nl|en)"/m.exec(report) ?? [];
  const likely = languages.filter((language) => language === said);
  const isPage = name === reportFile && likely.length > 0;
  return isPage ? likely : [...likely, ...languages.filter((language) => language !== said)];
}

const languages: readonly Language[] = ['nl', 'en'];

type Making = { readonly evidence: RunEvidence; readonly language: Language };

function madeAgain(format: RunFormat, { evidence, language }: Making): Files | undefined {
  const record = evidence.record && recordAgain(evidence.record, evidence);
  if (!record) return undefined;
  try {
    return filesIn(format, { record, entries: evidence.entries, language });
  } catch {
    // What others wrote into a record may be more than a report can tell.
    return undefined;
  }
}

function filesIn(format: RunFormat, run: ReportedRun): Files {
  if (format.kind === 'file') return new Map([[format.name, format.render(run)]]);
  return new Map(format.render(run).map((file) => [`${format.name}/${file.name}`, file.content]));
}

/** What was written otherwise, what is missing and what is too much. */
function placesThatDiffer(left: Files, made: Files): string[] {
  const paths = new Set([...left.keys(), ...made.keys()]);
  return [...paths].filter((path) => left.get(path) !== made.get(path)).sort();
}
