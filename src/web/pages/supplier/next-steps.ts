/**
 * What a supplier has to do next, the first first:
 *
 * 1. A run that passed, and of which nothing was asked yet, is what a qualification is requested with.
 * 2. A version that schools use, or that is the newest, and that counts for nothing while nothing waits, needs a run.
 * 3. One whose last qualification ends soon needs a new run.
 */
import type { ListedRequest } from '#register/issuing/tell-request.ts';
import type { ListedJob } from '#register/jobs/list-jobs.ts';
import type { SupplierVersion, ToldSupplier } from '#register/suppliers/tell-supplier.ts';
import { dayMs } from '#register/today.ts';
import { type Text, text } from '#words/text.ts';
import { sayDayOf } from '../../look/say-time.ts';
import { isGround } from '../runs/run-words.ts';

/** Something to do, and the page where that is done. */
export type NextStep = { readonly said: Text; readonly at: string };

/** What is known of a supplier. */
export type Known = {
  readonly supplier: ToldSupplier;
  readonly jobs: readonly ListedJob[];
  readonly requests: readonly ListedRequest[];
  readonly now: Date;
};

/** So long before a qualification ends a new run is asked for. */
export const soonDays = 90;

/** Tells what a supplier has to do next. */
export function nextSteps(known: Known): readonly NextStep[] {
  const asked = known.supplier.products.flatMap(({ product, versions }) =>
    versions.flatMap((version, at) => stepFor(known, { product, version, isNewest: at === 0 })),
  );
  return [...grounds(known), ...asked];
}

function grounds({ jobs, requests }: Known): readonly NextStep[] {
  const isAsked = ({ runId }: ListedJob) => requests.some((request) => request.runId === runId);
  // Of a product only the last run that passed counts.
  const last = new Map(jobs.toReversed().map((job) => [job.product, job.job]));
  return jobs
    .filter((job) => isGround(job) && !isAsked(job) && last.get(job.product) === job.job)
    .map(({ job, product }) => ({
      said: text(
        `Run ${job} van ${product} is geslaagd: vraag er een kwalificatie mee aan.`,
        `Run ${job} of ${product} passed: request a qualification with it.`,
      ),
      at: `/runs/${job}/aanvraag`,
    }));
}

type Asked = {
  readonly product: string;
  readonly version: SupplierVersion;
  readonly isNewest: boolean;
};

function stepFor({ requests, now }: Known, { product, version, isNewest }: Asked): NextStep[] {
  if (!isNewest && version.schools === 0) return [];
  const name = `${product} ${version.version}`;
  const waits = requests.some(
    (request) =>
      request.product === product &&
      request.version === version.version &&
      (request.state === 'waiting' || request.state === 'seconded'),
  );
  if (waits) return [];
  const counting = version.qualifications.filter(({ because }) => because === null);
  if (counting.length === 0) return [notQualified(name, version.schools)];
  const until = new Date(Math.max(...counting.map((its) => its.until.getTime())));
  return until.getTime() - now.getTime() < soonDays * dayMs ? [endsSoon(name, until)] : [];
}

function notQualified(name: string, schools: number): NextStep {
  const [nl, en] =
    schools === 0
      ? ['', '']
      : [` ${schools} scholen wachten daarop.`, ` ${schools} schools wait for that.`];
  return {
    at: '/doelen',
    said: text(
      `${name} is niet gekwalificeerd: speel een run.${schools === 1 ? ' Eén school wacht daarop.' : nl}`,
      `${name} is not qualified: play a run.${schools === 1 ? ' One school waits for that.' : en}`,
    ),
  };
}

function endsSoon(name: string, until: Date): NextStep {
  return {
    at: '/doelen',
    said: text(
      `De kwalificatie van ${name} eindigt op ${sayDayOf(until, 'nl')}: speel op tijd een nieuwe run.`,
      `The qualification of ${name} ends on ${sayDayOf(until, 'en')}: play a new run in time.`,
    ),
  };
}
