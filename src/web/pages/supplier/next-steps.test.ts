import { expect, it } from 'vitest';
import type { ListedRequest } from '#register/issuing/tell-request.ts';
import type { ListedJob } from '#register/jobs/list-jobs.ts';
import type { SupplierQualification } from '#register/suppliers/tell-supplier.ts';
import { type Known, nextSteps } from './next-steps.ts';

const now = new Date('2026-09-01T10:00:00.000Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

function run(job: number, given: Partial<ListedJob> = {}): ListedJob {
  return {
    ...{ job, kind: 'qualify', state: 'ended', product: 'LAS 2 (L)', oin: '1', askedBy: 'levi' },
    ...{ askedAt: now, endedAt: now, isBeingCancelled: false, exitCode: 0, outcome: 'passed' },
    ...{ campaign: null, shard: null, runId: `run-${job}` },
    ...given,
  };
}

function request(given: Partial<ListedRequest> = {}): ListedRequest {
  return {
    ...{ request: 1, state: 'waiting', askedAt: now, why: 'w', renews: null, supplier: 'L' },
    ...{ product: 'LAS', version: '2', ranBy: 'supplier', outcome: 'passed', release: '2022' },
    ...{ gegevensset: '2019.1', runId: 'run-1', statement: null, agreedBy: null },
    ...given,
  };
}

function counts(until: Date): SupplierQualification {
  const which = { role: 'bron', profile: 'POVO', release: '2022', gegevensset: '2019.1' } as const;
  return { ...which, isConditional: false, until, because: null };
}

function known(
  qualifications: readonly SupplierQualification[],
  given: Partial<Known> = {},
  schools = 3,
): Known {
  const newest = { version: '2', schools, qualifications };
  const old = { version: '1', schools: 0, qualifications: [] };
  const products = [{ product: 'LAS', versions: [newest, old] }];
  return { supplier: { oin: '1', name: 'L', products }, jobs: [], requests: [], now, ...given };
}

const said = (its: Known) => nextSteps(its).map((step) => step.said.nl);
const notQualified = 'LAS 2 is niet gekwalificeerd: speel een run. 3 scholen wachten daarop.';

it('nothing is to be done about what counts for long, nor about a version that nobody uses', () => {
  expect(nextSteps(known([counts(inDays(200))]))).toEqual([]);
});

it('what counts for nothing needs a run, unless a request waits', () => {
  expect(said(known([]))).toEqual([notQualified]);
  expect(said(known([{ ...counts(inDays(200)), because: 'withdrawn' }]))).toEqual([notQualified]);
  expect(said(known([], {}, 1))[0]).toContain('Eén school wacht daarop');
  expect(said(known([], { requests: [request({ state: 'seconded' })] }))).toEqual([]);
  expect(said(known([], { requests: [request({ state: 'refused' })] }))).toEqual([notQualified]);
  expect(said(known([], { requests: [request({ version: '1' })] }))).toEqual([notQualified]);
});

it('what ends within ninety days needs a new run, by the last that counts', () => {
  const [soon, late] = [counts(inDays(89)), counts(inDays(91))];

  expect(said(known([soon]))[0]).toContain('eindigt op 29 nov 2026');
  expect(said(known([soon, late]))).toEqual([]);
});

it('with a run that passed a qualification is requested, once, and with the last of its product', () => {
  const enough = [counts(inDays(200))];
  const steps = (jobs: readonly ListedJob[], requests: readonly ListedRequest[] = []) =>
    nextSteps(known(enough, { jobs, requests })).map(({ at }) => at);

  expect(steps([run(2), run(1)])).toEqual(['/runs/2/aanvraag']);
  expect(steps([run(2, { outcome: 'failed' }), run(1)])).toEqual([]);
  expect(steps([run(1)], [request({ runId: 'run-1', state: 'issued' })])).toEqual([]);
  expect(steps([run(1, { kind: 'fuzz' })])).toEqual([]);
  expect(steps([run(1, { oin: null })])).toEqual([]);
  expect(steps([run(1, { runId: null })])).toEqual([]);
});
