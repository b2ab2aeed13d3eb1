import { fuzzKinds } from '#fuzz/fuzz-case.ts';
import type { StartedJob } from '../jobs/add-job.ts';
import { type CancelledJob, cancelJob } from '../jobs/cancel-job.ts';
import { type JobFilter, type ListedJob, listJobs } from '../jobs/list-jobs.ts';
import { type ProgressPage, tellProgress } from '../jobs/progress-of.ts';
import { type NewCampaign, type StartedCampaign, startCampaign } from '../jobs/start-campaign.ts';
import { type NewJob, startJob } from '../jobs/start-job.ts';
import { type ToldBundle, tellBundle } from '../jobs/tell-bundle.ts';
import { type ToldCampaign, tellCampaign } from '../jobs/tell-campaign.ts';
import { type ToldJob, tellJob } from '../jobs/tell-job.ts';
import { type ToldTestAuthority, tellTestAuthority } from '../jobs/tell-test-authority.ts';
import { type ToldWorker, tellWorkers } from '../jobs/tell-workers.ts';
import { operation } from './operation.ts';
import {
  count,
  digest,
  list,
  moment,
  nullable,
  object,
  oin,
  optional,
  requestNumber,
  runNames,
  runSeed,
  sentence,
  jobState as state,
  targetSource,
  words,
} from './shapes.ts';

const text = { type: 'string' } as const;
const name = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,80}$' } as const;
const job = { job: requestNumber };

/** Whom to play: a target file, else the built-in reference. */
const whom = {
  target: optional({
    ...targetSource,
    description: 'A target file as text; the built-in reference when it is left out.',
  }),
  mutant: optional(name),
  planted: optional(name),
  release: optional({ enum: ['2018', '2022'] }),
  seed: optional(runSeed),
};

const listed = {
  ...job,
  kind: { enum: ['qualify', 'fuzz'] },
  state,
  product: words,
  oin: nullable(words),
  askedAt: moment,
  askedBy: words,
  endedAt: nullable(moment),
  isBeingCancelled: { type: 'boolean' },
  exitCode: nullable({ type: 'integer' }),
  outcome: nullable(words),
  campaign: nullable(requestNumber),
  shard: nullable(requestNumber),
  runId: nullable(words),
};

const take = object({
  number: requestNumber,
  worker: requestNumber,
  host: nullable(words),
  startedAt: moment,
  seenAt: moment,
  endedAt: nullable(moment),
  how: nullable({ enum: ['handed in', 'cancelled', 'given back', 'broken', 'torn'] }),
  exitCode: nullable({ type: 'integer' }),
  said: nullable(text),
  remains: nullable(digest),
});

/** What is to be done by workers. */
export const working = {
  startJob: operation<NewJob, StartedJob>({
    path: '/api/jobs',
    method: 'post',
    summary: 'Let a worker run a qualification of a target',
    needs: 'desk',
    input: { ...whom, profiles: optional(runNames), only: optional(runNames) },
    answer: object(job),
    act: startJob,
  }),
  startCampaign: operation<NewCampaign, StartedCampaign>({
    path: '/api/campaigns',
    method: 'post',
    summary: 'Let workers fuzz a target, in shards',
    needs: 'desk',
    input: {
      ...whom,
      kinds: optional({
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { enum: fuzzKinds },
      }),
      cases: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1_000 },
      shards: { type: 'integer', minimum: 1, maximum: 1_000, default: 4 },
    },
    answer: object({ campaign: requestNumber, jobs: list(requestNumber) }),
    act: startCampaign,
  }),
  listJobs: operation<JobFilter, { readonly jobs: readonly ListedJob[] }>({
    path: '/api/jobs',
    method: 'get',
    summary: 'The jobs, the newest first',
    needs: 'supplier',
    input: {
      state: optional(state),
      campaign: optional(requestNumber),
      oin: optional(oin),
      product: optional(words),
      before: optional(requestNumber),
      limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
    },
    answer: object({ jobs: list(object(listed)) }),
    act: listJobs,
  }),
  tellJob: operation<{ readonly job: number }, ToldJob>({
    path: '/api/jobs/{job}',
    method: 'get',
    summary: 'A job: how far it is, who took it, and what it came to',
    needs: 'supplier',
    input: job,
    answer: object({
      ...listed,
      options: { type: 'object' },
      why: nullable(sentence),
      bundle: nullable(digest),
      takes: list(take),
    }),
    act: tellJob,
  }),
  tellProgress: operation<{ readonly job: number; readonly after?: number }, ProgressPage>({
    path: '/api/jobs/{job}/progress',
    method: 'get',
    summary: 'What a job told while it ran, after a line',
    needs: 'supplier',
    input: { ...job, after: optional(count) },
    answer: object({
      state,
      lines: list(
        object({ id: requestNumber, take: requestNumber, at: moment, line: { type: 'object' } }),
      ),
    }),
    act: tellProgress,
  }),
  tellBundle: operation<{ readonly job: number }, ToldBundle>({
    path: '/api/jobs/{job}/bundle',
    method: 'get',
    summary: 'What a job left, packed: of a run what a qualification is asked for with',
    needs: 'supplier',
    input: job,
    answer: object({ runId: words, digest, bundle: text }),
    act: tellBundle,
  }),
  tellTestAuthority: operation<{ readonly job: number }, ToldTestAuthority>({
    path: '/api/jobs/{job}/test-authority',
    method: 'get',
    summary: 'The certificates of the test CA that the LAS of a job trusts and uses',
    needs: 'supplier',
    input: job,
    answer: object({ authority: text, certificate: text, key: text }),
    act: tellTestAuthority,
  }),
  cancelJob: operation<{ readonly job: number }, CancelledJob>({
    path: '/api/jobs/{job}/cancel',
    method: 'post',
    summary: 'Cancel a job, also while it runs',
    needs: 'supplier',
    input: job,
    answer: object({ ...job, state }),
    act: cancelJob,
  }),
  tellCampaign: operation<{ readonly campaign: number }, ToldCampaign>({
    path: '/api/campaigns/{campaign}',
    method: 'get',
    summary: 'A campaign: its shards, and what those that ended came to together',
    needs: 'supplier',
    input: { campaign: requestNumber },
    answer: object({
      campaign: requestNumber,
      seed: runSeed,
      cases: requestNumber,
      shards: list(object({ ...job, shard: requestNumber, state })),
      isWhole: { type: 'boolean' },
      joined: { type: 'object' },
    }),
    act: tellCampaign,
  }),
  tellWorkers: operation<object, { readonly workers: readonly ToldWorker[] }>({
    path: '/api/workers',
    method: 'get',
    summary: 'The workers, when they were last heard of, and what they do',
    needs: 'desk',
    input: {},
    answer: object({
      workers: list(
        object({
          worker: requestNumber,
          host: words,
          pid: count,
          suite: words,
          lanes: count,
          startedAt: moment,
          seenAt: moment,
          silentMs: count,
          jobs: list(requestNumber),
        }),
      ),
    }),
    act: tellWorkers,
  }),
} as const;
