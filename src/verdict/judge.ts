import { type CheckFor, checkFor as ourCheckFor } from '#checks/check-for.ts';
import type { Requirement } from '#checks/requirement.ts';
import { digestOf } from '#evidence/digest.ts';
import type { Entry, EntryOf } from '#evidence/entry.ts';
import { isComplete } from '#evidence/is-complete.ts';
import type { Plan } from '#evidence/plan.ts';
import { TranscriptError } from '#evidence/read-transcript.ts';
import { binds } from './binds.ts';
import { foreignPersonalData } from './foreign-personal-data.ts';
import { judgeAsked, sliceRun } from './judge-asked.ts';
import type { Law } from './law.ts';
import { notClaimed } from './not-claimed.ts';
import { worstOf } from './outcome.ts';
import type {
  Judgement,
  NamedProfile,
  NamedRequirement,
  NotJudged,
  PlayedScenario,
  Result,
  ToldWaiver,
} from './record.ts';
import { remarksOn } from './remarks.ts';
import { type Judged, roleVerdicts, worstSeen } from './role-verdicts.ts';
import { tellWaivers, underWaivers, withWaivers } from './waivers.ts';

/** With which checks to judge, and what is known of the run besides its transcript. */
export type JudgeOptions = {
  readonly checkFor?: CheckFor;
  /** Whether the run broke off, although nothing may lack in its transcript. */
  readonly isBrokenOff?: boolean;
};

/**
 * Judges a transcript by the law: nothing else goes in, and the same goes in gives the same out.
 *
 * @throws TranscriptError where the plan is not the one that was frozen; Error where the transcript asks for a
 * requirement that no check speaks of, or tells of no run: ours.
 */
export function judge(
  entries: readonly Entry[],
  law: Law,
  { checkFor = ourCheckFor, isBrokenOff = false }: JudgeOptions = {},
): Judgement {
  const run = sliceRun(entries, law);
  const { started, slices } = run;
  if (digestOf(started.plan) !== started.planDigest) {
    throw new TranscriptError(
      'The plan in the transcript is not the plan that its digest was made of',
    );
  }
  const scenarios = started.plan.scenarios.map((planned) => howItEnded(entries, planned));
  const given = started.waivers ?? [];
  const asked = judgeAsked(entries, run, checkFor);
  const results = [
    ...underWaivers(asked, { waivers: given, startedAt: new Date(started.at) }),
    ...foreignPersonalData(entries, slices),
  ];
  const requirements = nameRequirements(law, results);
  const judged = {
    requirements: law.requirements,
    results,
    scenarios,
    isComplete: !isBrokenOff && isComplete(entries),
  };
  const waivers = tellWaivers(given, { ...judged, isPart: started.plan.only !== undefined });
  return {
    target: started.target,
    suite: started.suite,
    planDigest: started.planDigest,
    release: started.plan.release,
    gegevensset: started.plan.gegevensset,
    law: started.plan.law,
    ...conclusionOf(started.plan, judged, waivers),
    profiles: nameProfiles(started.plan, law),
    notClaimed: notClaimed(started.plan, law),
    requirements,
    results,
    notJudged: notJudged(law, { started, results }),
    scenarios,
    assumptions: law.assumptions.map((row) => {
      const isConfirmed = started.confirmedAssumptions.includes(row.id);
      return { ...row, isConfirmed, ...started.confirmations?.find(({ id }) => id === row.id) };
    }),
    ...(started.waivers && { waivers }),
    remarks: remarksOn(entries, slices),
  };
}

function conclusionOf(
  plan: Plan,
  judged: Judged,
  waivers: readonly ToldWaiver[],
): Pick<Judgement, 'outcome' | 'verdicts' | 'partial'> {
  const { only } = plan;
  if (only && judged.isComplete) {
    const worst = withWaivers(worstSeen(judged), waivers);
    return { outcome: 'partial', verdicts: [], partial: { only, worst } };
  }
  const verdicts = only ? [] : roleVerdicts(plan, judged);
  const outcome = withWaivers(worstOf(verdicts.map((verdict) => verdict.outcome)), waivers);
  return { outcome, verdicts };
}

function howItEnded(
  entries: readonly Entry[],
  planned: EntryOf<'run-started'>['plan']['scenarios'][number],
): PlayedScenario {
  const end = entries.findLast(
    (entry) => entry.kind === 'scenario-ended' && entry.scenario === planned.key,
  );
  if (end?.kind !== 'scenario-ended') return { ...planned, ended: 'absent' };
  return { ...planned, ended: end.outcome, ...(end.why !== undefined && { why: end.why }) };
}

/** Another law than that of the run may not know them all. */
function nameProfiles({ profiles }: Plan, { pack }: Law): NamedProfile[] {
  return Object.entries(pack.kinds.profiles)
    .filter(([name]) => profiles.includes(name))
    .map(([name, { title }]) => ({ name, title }));
}

function nameRequirements(law: Law, results: readonly Result[]): NamedRequirement[] {
  return law.requirements.map(({ id, level, title, why, source, assumptions }) => {
    const outcomes = results
      .filter(({ requirement }) => requirement === id)
      .map(({ outcome }) => outcome);
    const outcome = outcomes.length > 0 ? { outcome: worstOf(outcomes) } : {};
    return { id, level, title, why, source, assumptions, ...outcome };
  });
}

function notJudged(
  law: Law,
  {
    started,
    results,
  }: { readonly started: EntryOf<'run-started'>; readonly results: readonly Result[] },
): NotJudged[] {
  const judged = new Set(results.map(({ requirement }) => requirement));
  return law.requirements
    .filter(({ id }) => !judged.has(id))
    .map((row) => ({ requirement: row.id, because: whyNotJudged(row, started) }));
}

function whyNotJudged(row: Requirement, { plan }: EntryOf<'run-started'>): NotJudged['because'] {
  const isBound = plan.roles.some((role) =>
    plan.profiles.some((profile) => binds(row, { ...plan, role, profile })),
  );
  if (!isBound) return 'not applicable';
  return 'notTestedBecause' in row ? row.notTestedBecause : 'not reached';
}
