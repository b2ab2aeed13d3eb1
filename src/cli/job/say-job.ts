import type { JobState, TakeEnd } from '#register/database/work-tables.ts';
import type { ListedJob } from '#register/jobs/list-jobs.ts';
import type { ToldCampaign } from '#register/jobs/tell-campaign.ts';
import type { ToldJob, ToldTake } from '#register/jobs/tell-job.ts';
import type { ToldWorker } from '#register/jobs/tell-workers.ts';
import { type Language, type Text, text } from '#words/text.ts';
import type { Told } from '../register/ask.ts';

const states: Readonly<Record<JobState, Text>> = {
  waiting: text('wacht', 'waits'),
  running: text('loopt', 'runs'),
  ended: text('klaar', 'ended'),
  cancelled: text('afgebroken', 'cancelled'),
  'given up': text('opgegeven', 'given up'),
};

const ends: Readonly<Record<TakeEnd, Text>> = {
  'handed in': text('ingeleverd', 'handed in'),
  cancelled: text('afgebroken', 'cancelled'),
  'given back': text('teruggegeven', 'given back'),
  broken: text('stukgelopen', 'broken'),
  torn: text('afgerukt: niets meer gehoord', 'torn: not heard of any more'),
};

/** Says which jobs there are, a line each. */
export function sayJobs(jobs: readonly Told<ListedJob>[], language: Language): string {
  return jobs.map((job) => `${line(job, language)}\n`).join('');
}

/** Says all of a job. */
export function sayJob(job: Told<ToldJob>, language: Language): string {
  const why = job.why ? [`  ${job.why[language]}`] : [];
  const takes = job.takes.map((take) => `  ${takeLine(take, language)}`);
  return `${[line(job, language), ...why, ...takes].join('\n')}\n`;
}

/** Says what a campaign came to. */
export function sayCampaign(
  { joined, shards, isWhole }: Told<ToldCampaign>,
  language: Language,
): string {
  const { outcome, kinds, findings, notJoined } = joined;
  const others = kinds.flatMap((kind) => kind.others ?? []);
  const ended = `${joined.shards.length}/${shards.length}`;
  const otherwise = text(
    `niet samengevoegd, want een ander doel of een andere wet: deel ${notJoined.join(', ')}`,
    `not joined, being of another target or law: shard ${notJoined.join(', ')}`,
  );
  const lines = [
    `${ended} ${isWhole ? '' : '… '}${outcome}`,
    ...(notJoined.length > 0 ? [otherwise[language]] : []),
    ...findings.map(
      ({ requirement, role, profile, title, count, shard, foundAt }) =>
        `✗ ${requirement} ${role} ${profile}: ${title[language]} (${count}×; ${shard}/${foundAt})`,
    ),
    ...others.map(
      ({ requirement, count }) =>
        `✗ ${text('overige', 'others')[language]} ${requirement} (${count}×)`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Says which workers there are. */
export function sayWorkers(workers: readonly Told<ToldWorker>[], language: Language): string {
  const silent = text('stil', 'silent');
  return workers
    .map(
      ({ worker, host, pid, lanes, silentMs, jobs }) =>
        `${worker}  ${host}:${pid}  ${jobs.length}/${lanes}  ${jobs.join(', ') || '-'}  (${silent[language]} ${Math.round(silentMs / 1_000)} s)\n`,
    )
    .join('');
}

function line(job: Told<ListedJob>, language: Language): string {
  const shard = job.campaign === null ? '' : ` ${job.campaign}/${job.shard}`;
  const outcome = job.outcome === null ? '' : `: ${job.outcome}`;
  return `${job.job}  ${job.kind}${shard}  ${job.product}  ${states[job.state][language]}${outcome}`;
}

function takeLine({ number, host, startedAt, how, said }: Told<ToldTake>, language: Language) {
  const end = how === null ? states.running[language] : ends[how][language];
  const [first = ''] = (said ?? '').split('\n');
  return `${number}. ${startedAt}${host === null ? '' : ` ${host}`}: ${end}${first === '' ? '' : ` (${first})`}`;
}
