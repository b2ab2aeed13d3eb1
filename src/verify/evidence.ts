import { checkFor } from '#checks/check-for.ts';
import { digestOf } from '#evidence/digest.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import { type JudgeOptions, judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import type { Judgement, RunRecord } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import type { RunFiles } from './run-files.ts';
import { toldRecord } from './told-record.ts';
import { entriesIn, type Lines, transcriptLines } from './transcript-lines.ts';

/** By what a run is judged again. */
export type Judge = {
  /** The version of this suite. */
  readonly suite: string;
  /** Gives our law for a release and a gegevensset; undefined when we have none for them. */
  readonly lawFor: (release: string, gegevensset: string) => Law | undefined;
};

/** What comes out when a transcript is judged again, or why nothing does. */
export type Again = { readonly judgement: Judgement } | { readonly why: Text };

/** Everything that verifying a run looks at. */
export type RunEvidence = Lines & {
  readonly files: RunFiles;
  /** The record, as far as it is one. */
  readonly record: RunRecord | undefined;
  readonly entries: readonly Entry[];
  readonly started: EntryOf<'run-started'> | undefined;
  /** Our law for its release and gegevensset, if we have one. */
  readonly law: Law | undefined;
  readonly again: Again;
  /** Which parts of our law are not those of the run. */
  readonly otherLaw: readonly string[];
  /** The version by which the run was judged, where it is not this one. */
  readonly otherSuite: string | undefined;
  /** Whether the run was judged by the same version and the same law as it is now. */
  readonly isSameJudge: boolean;
  /** The version by which it is judged now. */
  readonly suite: string;
};

/** Reads what a run left, and judges its transcript again from nothing else. */
export function gatherEvidence(files: RunFiles, judge: Judge): RunEvidence {
  const { lines, isCutOff } = transcriptLines(files.transcript ?? '', files.bodies);
  const entries = entriesIn(lines);
  const record = files.record === undefined ? undefined : toldRecord(files.record);
  // A run that was killed leaves no record, also when it came to its last entry.
  const isBrokenOff = files.record === undefined;
  const again = judgedAgain(entries, judge, { isBrokenOff });
  return { files, record, lines, isCutOff, entries, ...again };
}

/** What comes out when entries are judged again, and how that judging differs from the first. */
export type JudgedAgain = Pick<
  RunEvidence,
  'started' | 'law' | 'again' | 'otherLaw' | 'otherSuite' | 'isSameJudge' | 'suite'
>;

/** Judges entries again, by the law here. */
export function judgedAgain(
  entries: readonly Entry[],
  { suite, lawFor }: Judge,
  options: Pick<JudgeOptions, 'isBrokenOff'> = {},
): JudgedAgain {
  const started = entries.find((entry) => entry.kind === 'run-started');
  // Whoever wrote in it may have left out anything.
  const law = started && lawFor(String(started.plan?.release), String(started.plan?.gegevensset));
  const otherLaw = started && law ? partsThatDiffer(started, law) : [];
  const otherSuite = started && started.suite !== suite ? started.suite : undefined;
  const isSameJudge = otherLaw.length === 0 && otherSuite === undefined;
  const judged = law && !isSameJudge ? entries.filter(isStillJudged(law)) : entries;
  const again = judgeAgain(judged, law, options);
  return { started, law, again, otherLaw, otherSuite, isSameJudge, suite };
}

function partsThatDiffer({ lawDigests }: EntryOf<'run-started'>, law: Law): string[] {
  const changed = Object.entries(law).filter(
    ([name, part]) => lawDigests?.[name] !== digestOf(part),
  );
  const gone = Object.keys(lawDigests ?? {}).filter((name) => !(name in law));
  return [...changed.map(([name]) => name), ...gone];
}

/** Another law may know no more of a requirement that a run asked for. */
function isStillJudged({ requirements }: Law): (entry: Entry) => boolean {
  const judged = requirements.filter((row) => checkFor(row) !== undefined).map(({ id }) => id);
  return (entry) => entry.kind !== 'asked' || judged.includes(entry.requirement);
}

/**
 * Judges whatever stands in a transcript. What nobody would record may break a check, and is then told as what it is: a
 * transcript that cannot be judged.
 */
function judgeAgain(entries: readonly Entry[], law: Law | undefined, options: JudgeOptions): Again {
  if (!law) return { why: noLaw };
  try {
    return { judgement: judge(entries, law, options) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { why: text(unjudgeable.nl, `${unjudgeable.en}: ${detail}`) };
  }
}

const noLaw = text(
  'er is hier geen gegevensset of release zoals het plan die noemt',
  'there is no gegevensset or release here as its plan names',
);

/** What went wrong only we can read, in the language of our errors. */
const unjudgeable = text('er staat in wat geen run schrijft', 'it holds what no run writes');
