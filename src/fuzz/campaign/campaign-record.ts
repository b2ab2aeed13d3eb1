import type { RunStarted, TargetConfiguration, TargetSummary } from '#evidence/entry.ts';
import type { LawData } from '#evidence/plan.ts';
import type { Text } from '#words/text.ts';
import type { FuzzKind, Part } from '../fuzz-case.ts';

/** Why a campaign came to its end. */
export type EndedBy =
  | 'its cases'
  | 'its time'
  | 'the first finding'
  | 'the user'
  | 'the test pupils'
  | 'a target that is gone'
  | 'foreign data';

/** Something that fails the target, by the smallest case that shows it. */
export type ToldFinding = Part & {
  readonly number: number;
  readonly kind: FuzzKind;
  readonly requirement: string;
  readonly title: Text;
  readonly expected?: Text;
  readonly actual: Text;
  readonly cause: string;
  /** How many of the cases that were drawn were counted with this cause; each once for a requirement that it fails. */
  count: number;
  /** Which case of its kind it was, from 1. */
  readonly foundAt: number;
  /** How many cases were played to make it smaller, and how large it was before and after, in the unit of its kind. */
  readonly shrinks: number;
  readonly firstSize: number;
  readonly smallestSize: number;
  /** Whether it failed again when it was played once more. */
  readonly isSteady: boolean;
  /** What fast-check draws the smallest case from again. */
  readonly seed: number;
  readonly path: string;
  /** Where it is stored, in the folder of the campaign. */
  readonly folder: string;
  /** The command that plays it again. */
  readonly replay: string;
};

/** Something that fails nobody: it only should have been otherwise, or could not be told. */
export type Remark = {
  readonly requirement?: string;
  readonly outcome: 'observed' | 'inconclusive';
  readonly actual: Text;
  readonly count: number;
  /** Which case of its kind showed it first, from 1. */
  readonly firstAt: number;
};

/** How many drawn cases failed a requirement, and were counted with no finding. */
export type Others = {
  readonly requirement: string;
  readonly count: number;
};

/** What a process held after so many cases; the heap without garbage where node was started with `--expose-gc`. */
export type MemoryPoint = {
  readonly cases: number;
  readonly heapBytes: number;
  readonly rssBytes: number;
};

/** What came of one kind. */
export type KindRecord = {
  readonly kind: FuzzKind;
  readonly parts: readonly Part[];
  readonly cases: number;
  readonly durationMs: number;
  readonly coverage: {
    readonly of: Text;
    readonly touched: number;
    readonly toTouch: number;
    /** What was touched, by name. */
    readonly names: readonly string[];
  };
  readonly remarks: readonly Remark[];
  /** What fails the target beside the findings and was not told apart; absent where there is none. */
  readonly others?: readonly Others[];
  /** What our own process held after so many cases, and in the end. */
  readonly memory: readonly MemoryPoint[];
};

/** What a campaign came to, as `fuzz.json` holds it. */
export type CampaignRecord = {
  readonly format: 1;
  readonly runId: string;
  readonly suite: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly target: TargetSummary;
  readonly configuration: TargetConfiguration;
  readonly release: RunStarted['plan']['release'];
  readonly gegevensset: string;
  readonly law: readonly LawData[];
  /** Of who was played, and by which law: campaigns that differ in it say nothing about each other. */
  readonly planDigest: string;
  /** From which everything was drawn, and the salt of its commitment in the transcripts. */
  readonly seed: number;
  readonly salt: string;
  readonly outcome: 'failed' | 'inconclusive' | 'passed';
  readonly endedBy: EndedBy;
  readonly kinds: readonly KindRecord[];
  readonly findings: readonly ToldFinding[];
};
