import type { StartedJob } from '../jobs/add-job.ts';
import { askConsent } from '../targets/ask-consent.ts';
import { forgetTarget } from '../targets/forget-target.ts';
import { type ListedTarget, listTargets } from '../targets/list-targets.ts';
import { type NewTarget, setTarget } from '../targets/set-target.ts';
import { startReferenceRun } from '../targets/start-reference-run.ts';
import { type NewRun, type RunOptions, startRun } from '../targets/start-run.ts';
import { type ToldTarget, tellTarget } from '../targets/tell-target.ts';
import { operation } from './operation.ts';
import {
  list,
  moment,
  nullable,
  object,
  optional,
  reason,
  requestNumber,
  runNames,
  runSeed,
  sentence,
  targetSource,
  words,
} from './shapes.ts';

const target = { target: requestNumber };
const job = object({ job: requestNumber });
const listed = {
  ...target,
  supplier: words,
  name: words,
  product: words,
  version: words,
  addresses: list(words),
  forSchools: { type: 'boolean' },
  changedAt: moment,
  consentedAt: nullable(moment),
  triedAt: nullable(moment),
  said: nullable(sentence),
};
const runOptions = {
  release: optional({ enum: ['2018', '2022'] }),
  profiles: optional(runNames),
  only: optional(runNames),
  seed: optional(runSeed),
};

/** What suppliers do with their targets. */
export const targets = {
  setTarget: operation<NewTarget, { readonly target: number }>({
    path: '/api/targets',
    method: 'post',
    summary:
      'Add a target of the own product, or change one; another target file needs consent anew',
    needs: 'supplier',
    input: {
      target: optional(requestNumber),
      name: { ...words, maxLength: 100 },
      source: targetSource,
      forSchools: optional({
        type: 'boolean',
        description: 'Whether schools that use this product and version may exchange with it.',
      }),
      why: reason,
    },
    answer: object(target),
    act: setTarget,
  }),
  listTargets: operation<object, { readonly targets: readonly ListedTarget[] }>({
    path: '/api/targets',
    method: 'get',
    summary: 'The targets, and whether their hosts consent',
    needs: 'supplier',
    input: {},
    answer: object({ targets: list(object(listed)) }),
    act: listTargets,
  }),
  tellTarget: operation<{ readonly target: number }, ToldTarget>({
    path: '/api/targets/{target}',
    method: 'get',
    summary:
      'A target, and the text by which its host consents; file and text for its supplier only',
    needs: 'supplier',
    input: target,
    answer: object({
      ...listed,
      source: nullable({ type: 'string' }),
      path: words,
      url: words,
      text: nullable({ type: 'string' }),
    }),
    act: tellTarget,
  }),
  forgetTarget: operation<
    { readonly target: number; readonly why: string },
    { readonly forgotten: number }
  >({
    path: '/api/targets/{target}/forget',
    method: 'post',
    summary: 'Forget a target; what waits for a worker is cancelled',
    needs: 'supplier',
    input: { ...target, why: reason },
    answer: object({ forgotten: requestNumber }),
    act: forgetTarget,
  }),
  askConsent: operation<{ readonly target: number }, { readonly target: number }>({
    path: '/api/targets/{target}/consent',
    method: 'post',
    summary: 'Ask the host of a target for its consent, by one request',
    needs: 'supplier',
    input: target,
    answer: object(target),
    act: askConsent,
  }),
  startRun: operation<NewRun, StartedJob>({
    path: '/api/targets/{target}/runs',
    method: 'post',
    summary: 'Let a worker run a target, after its host has consented once more',
    needs: 'supplier',
    input: { ...target, ...runOptions },
    answer: job,
    act: startRun,
  }),
  startReferenceRun: operation<RunOptions, StartedJob>({
    path: '/api/reference/runs',
    method: 'post',
    summary: 'Let a worker run the built-in reference, for its supplier in a demonstration',
    needs: 'supplier',
    input: runOptions,
    answer: job,
    act: startReferenceRun,
  }),
} as const;
