import type { JoinedCampaign } from '#fuzz/campaign/join-campaigns.ts';
import { joinCampaigns } from '#fuzz/campaign/join-campaigns.ts';
import { text } from '#words/text.ts';
import type { JobState } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { isTheirs } from './whose-jobs.ts';

/** A campaign, its shards, and what those that ended came to together. */
export type ToldCampaign = {
  readonly campaign: number;
  readonly seed: number;
  readonly cases: number;
  readonly shards: readonly {
    readonly job: number;
    readonly shard: number;
    readonly state: JobState;
  }[];
  /** Whether every shard has come to something. */
  readonly isWhole: boolean;
  readonly joined: JoinedCampaign;
};

/** Tells what a campaign came to by now. @throws Refusal when there is none. */
export async function tellCampaign(
  { database }: Register,
  { campaign }: { readonly campaign: number },
  by: Person,
): Promise<ToldCampaign> {
  const { seed, cases } = await database
    .selectFrom('campaigns')
    .select(['seed', 'cases'])
    .where('id', '=', campaign)
    .executeTakeFirstOrThrow(() => unknownCampaign(campaign));
  const rows = await database
    .selectFrom('jobs')
    .leftJoin('results', 'results.jobId', 'jobs.id')
    .select(['jobs.id as job', 'jobs.shard', 'jobs.state', 'results.record'])
    .where('jobs.campaignId', '=', campaign)
    .where(isTheirs(by))
    .orderBy('jobs.shard')
    .execute();
  if (rows.length === 0) throw unknownCampaign(campaign);
  const shards = rows.map(({ record: _record, shard, ...row }) => ({ ...row, shard: shard ?? 0 }));
  const ended = rows.flatMap(({ shard, record }) => (record ? { shard: shard ?? 0, record } : []));
  const isWhole = ended.length === rows.length;
  return { campaign, seed, cases, shards, isWhole, joined: joinCampaigns(ended) };
}

function unknownCampaign(campaign: number): Refusal {
  return new Refusal(
    'unknown',
    text(`Campagne ${campaign} is er niet`, `There is no campaign ${campaign}`),
  );
}
