import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { CampaignRecord } from '#fuzz/campaign/campaign-record.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import type { Text } from '#words/text.ts';

/** The tables of what workers do, and of whom they play. Whatever tells when, tells it by the clock of the database. */
export type WorkTables = {
  readonly targets: TargetsTable;
  readonly workers: WorkersTable;
  readonly campaigns: CampaignsTable;
  readonly jobs: JobsTable;
  readonly takes: TakesTable;
  readonly progress: ProgressTable;
  readonly results: ResultsTable;
  readonly remains: RemainsTable;
  readonly testAuthorities: TestAuthoritiesTable;
};

/** What is to be done: a qualification run, or a shard of a campaign. */
export type JobKind = 'qualify' | 'fuzz';

/** How far a job has come; given up is what no worker could do. */
export type JobState = 'waiting' | 'running' | 'ended' | 'cancelled' | 'given up';

/**
 * How a take ended: with a result, because somebody cancelled the job, because its worker stopped, because what it started broke
 * down, or torn: its worker was not heard of any more.
 */
export type TakeEnd = 'handed in' | 'cancelled' | 'given back' | 'broken' | 'torn';

/** What the command line is asked to do; the same members as its options. */
export type JobOptions = {
  readonly mutant?: string;
  readonly planted?: string;
  readonly release?: string;
  readonly gegevensset?: string;
  readonly profiles?: readonly string[];
  readonly only?: readonly string[];
  readonly seed?: number;
  readonly cases?: number;
};

type Json<Content> = ColumnType<Content, string, string>;

type TargetsTable = {
  id: GeneratedAlways<number>;
  supplierId: number;
  name: string;
  /** The target file; nothing when it is forgotten. */
  source: string;
  product: string;
  version: string;
  /** Each origin that is contacted in a run. */
  addresses: readonly string[];
  /** What its host shows by way of consent; another for each source. */
  token: string;
  /** Whether schools that use this product and version may exchange with it. */
  forSchools: boolean;
  changedAt: Date;
  consentedAt: Date | null;
  triedAt: Date | null;
  /** Why the last try did not prove consent. */
  said: ColumnType<Text | null, string | null, string | null>;
  forgottenAt: Date | null;
};

type WorkersTable = {
  id: GeneratedAlways<number>;
  host: string;
  pid: number;
  suite: string;
  lanes: number;
  startedAt: Generated<Date>;
  seenAt: Generated<Date>;
  endedAt: Date | null;
};

type CampaignsTable = { id: GeneratedAlways<number>; seed: number; shards: number; cases: number };

type JobsTable = {
  id: GeneratedAlways<number>;
  kind: JobKind;
  state: Generated<JobState>;
  /** The target file; none is the built-in reference. */
  target: string | null;
  /** The target of a supplier that it was taken from. */
  targetId: Generated<number | null>;
  product: string;
  oin: string | null;
  /** What no two jobs that run share; jobs of the reference have none. */
  castKey: string | null;
  ports: Generated<readonly number[]>;
  options: Json<JobOptions>;
  campaignId: number | null;
  shard: number | null;
  askedAt: Generated<Date>;
  askedBy: number;
  cancelAskedAt: Date | null;
  cancelledBy: number | null;
  endedAt: Date | null;
  exitCode: number | null;
  outcome: string | null;
  why: ColumnType<Text | null, string | null, string | null>;
};

type TakesTable = {
  id: GeneratedAlways<number>;
  jobId: number;
  number: number;
  workerId: number;
  startedAt: Generated<Date>;
  seenAt: Generated<Date>;
  endedAt: Date | null;
  how: TakeEnd | null;
  exitCode: number | null;
  said: string | null;
};

type ProgressTable = {
  id: GeneratedAlways<number>;
  takeId: number;
  jobId: number;
  at: Generated<Date>;
  line: Json<ProgressLine>;
};

type ResultsTable = {
  jobId: number;
  runId: string;
  digest: string;
  bundle: Uint8Array;
  record: ColumnType<CampaignRecord | null, string | null, never>;
};

type RemainsTable = { takeId: number; digest: string; packed: Uint8Array };

type TestAuthoritiesTable = {
  oin: string;
  name: string;
  files: Json<Readonly<Record<string, string>>>;
};
