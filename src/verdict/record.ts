import type { Level, NotTestedBecause } from '#checks/requirement.ts';
import type { Attempt } from '#evidence/attempt.ts';
import type { TargetSummary } from '#evidence/entry.ts';
import type { Feature, LawData, PlannedScenario, Role } from '#evidence/plan.ts';
import type { Waiver } from '#evidence/waiver.ts';
import type { Assumption } from '#exchange/release.ts';
import type { Text } from '#words/text.ts';
import type { JudgedFinding } from './blame.ts';
import type { Conclusion, Outcome, Verdict } from './outcome.ts';

/** What came of one judgement that a scenario asked for. */
export type Result = {
  readonly requirement: string;
  readonly scenario: string;
  readonly outcome: Outcome;
  readonly findings: readonly JudgedFinding[];
  /** The entries that the check looked at. */
  readonly entries: readonly number[];
};

/** How one planned scenario ended; `absent` was planned and never begun. */
export type PlayedScenario = PlannedScenario & {
  readonly ended: 'played' | 'stopped' | 'absent';
  readonly why?: Text;
};

/** The verdict on one role in one profile. */
export type RoleVerdict = {
  readonly role: Role;
  readonly profile: string;
  readonly outcome: Verdict;
};

/** What a run that played only a part was restricted to, and the worst that it saw. */
export type Part = { readonly only: readonly string[]; readonly worst: Verdict };

/** A profile that the target claims, and what kind of transfer that is. */
export type NamedProfile = { readonly name: string; readonly title: Text };

/** What a target could have claimed and did not: not applicable to it. */
export type NotClaimed = {
  readonly roles: readonly Role[];
  readonly profiles: readonly string[];
  readonly features: readonly Feature[];
};

/** A requirement that got no result, and why. */
export type NotJudged = {
  readonly requirement: string;
  readonly because: NotTestedBecause | 'not applicable' | 'not reached';
};

/** A requirement as the record names it. */
export type NamedRequirement = {
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  readonly why: Text;
  readonly source: string;
  readonly assumptions: readonly string[];
  readonly outcome?: Outcome;
};

/** An assumption as the record tells it, with the word of who confirmed it, if that is known. */
export type ToldAssumption = Assumption & {
  readonly isConfirmed: boolean;
  readonly by?: string;
  readonly note?: string;
};

/** A waiver as the record tells it, and whether the run needed it; `open` is one of which nobody can tell yet. */
export type ToldWaiver = Waiver & { readonly use: 'used' | 'unused' | 'open' };

/** Something worth telling that fails nobody. */
export type Remark = { readonly entries: readonly number[]; readonly what: Text };

/** Everything that a transcript lets us say: a pure function of it and of the law. */
export type Judgement = {
  readonly target: TargetSummary;
  readonly suite: string;
  readonly planDigest: string;
  readonly release: string;
  readonly gegevensset: string;
  /** By which data the verdict was reached, as the plan names them. */
  readonly law: readonly LawData[];
  readonly outcome: Conclusion;
  /** None when only a part was played. */
  readonly verdicts: readonly RoleVerdict[];
  /** Only when a part was played. */
  readonly partial?: Part;
  readonly profiles: readonly NamedProfile[];
  readonly notClaimed: NotClaimed;
  readonly requirements: readonly NamedRequirement[];
  readonly results: readonly Result[];
  readonly notJudged: readonly NotJudged[];
  readonly scenarios: readonly PlayedScenario[];
  readonly assumptions: readonly ToldAssumption[];
  /** Only when the run was given some. */
  readonly waivers?: readonly ToldWaiver[];
  readonly remarks: readonly Remark[];
};

/** One run as `run.json` keeps it; what differs between two equal runs stands in `volatile`. */
export type RunRecord = Judgement & {
  readonly format: 1;
  readonly volatile: {
    readonly runId: string;
    readonly startedAt: string;
    readonly endedAt: string;
    readonly durationMs: number;
    readonly transcriptEntries: number;
    readonly transcriptDigest: string;
    readonly endpoints: Readonly<Record<string, string>>;
    /** Which run against this target it is. */
    readonly attempt?: Attempt;
  };
};
