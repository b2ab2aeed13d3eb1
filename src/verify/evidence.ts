import { checkFor } from '#checks/check-for.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import type { Plan } from '#evidence/plan.ts';
import { type JudgeOptions, judge } from '#verdict/judge.ts';
import type { Law } from '#verdict/law.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import type { Judgement, RunRecord } from '#verdict/record.ts';
import { type Text, text } from '#words/text.ts';
import { type MissingData, missingData, otherData, sayMissing } from './missing-data.ts';
import type { RunFiles } from './run-files.ts';
import { toldRecord } from './told-record.ts';
import { entriesIn, type Lines, transcriptLines } from './transcript-lines.ts';

/** By what a run is judged again. */
export type Judge = {
  /** The version of this suite. */
  readonly suite: string;
  /** Gives the laws that are here for a release and a gegevensset, those that were handed over first. */
  readonly lawsFor: (release: string, gegevensset: string) => readonly Law[];
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
  /** The law that it names, or else the nearest that is here for its release and gegevensset. */
  readonly law: Law | undefined;
  readonly again: Again;
  /** What comes with this suite, and is not what the run was judged by. */
  readonly otherLaw: readonly string[];
  /** By which data it was judged that are not here: then it is not judged again. */
  readonly missing: readonly MissingData[];
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
  'started' | 'law' | 'again' | 'otherLaw' | 'missing' | 'otherSuite' | 'isSameJudge' | 'suite'
>;

/** Judges entries again, by the law here, if it has the data that the plan names. */
export function judgedAgain(
  entries: readonly Entry[],
  { suite, lawsFor }: Judge,
  options: Pick<JudgeOptions, 'isBrokenOff'> = {},
): JudgedAgain {
  const started = entries.find((entry) => entry.kind === 'run-started');
  // Whoever wrote in it may have left out anything.
  const plan: Partial<Plan> = started?.plan ?? {};
  const laws = started ? lawsFor(String(plan.release), String(plan.gegevensset)) : [];
  const missingIn = (law: Law) => missingData(plan, lawDataOf(law, suite));
  const law = laws.find((each) => missingIn(each).length === 0) ?? laws[0];
  const here = law ? lawDataOf(law, suite) : [];
  const missing = started ? missingData(plan, here) : [];
  const otherLaw = otherData(plan, here);
  const otherSuite = started && started.suite !== suite ? started.suite : undefined;
  const isSameJudge = otherLaw.length === 0 && missing.length === 0 && otherSuite === undefined;
  const judged = law && !isSameJudge ? entries.filter(isStillJudged(law)) : entries;
  const again =
    missing.length > 0 ? { why: sayMissing(missing) } : judgeAgain(judged, law, options);
  return { started, law, again, otherLaw, missing, otherSuite, isSameJudge, suite };
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

const noLaw = text('het vertelt van geen run', 'it tells of no run');

/** What went wrong only we can read, in the language of our errors. */
const unjudgeable = text('er staat in wat geen run schrijft', 'it holds what no run writes');
