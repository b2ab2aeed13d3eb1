import { randomInt } from 'node:crypto';
import { sha256 } from '#evidence/digest.ts';
import type { FuzzKind } from '#fuzz/fuzz-case.ts';
import { text } from '#words/text.ts';
import type { JobOptions } from '../database/work-tables.ts';
import type { Person } from '../people/person.ts';
import { Refusal } from '../refusal.ts';
import type { Register } from '../register.ts';
import { type AskedTarget, jobTarget } from './job-target.ts';

/** A campaign that is asked for: so many cases of each kind, cut into shards. */
export type NewCampaign = AskedTarget &
  Pick<JobOptions, 'release' | 'seed'> & {
    readonly kinds?: readonly FuzzKind[];
    readonly cases: number;
    readonly shards: number;
  };

/** Which campaign it became, of which jobs. */
export type StartedCampaign = { readonly campaign: number; readonly jobs: readonly number[] };

/** Cuts a campaign into shards, each a job of its own. @throws Refusal when the target may not be played here. */
export async function startCampaign(
  register: Register,
  { target, kinds, cases, shards, seed = randomInt(2 ** 31), ...options }: NewCampaign,
  by: Person,
): Promise<StartedCampaign> {
  if (cases < shards) throw tooManyShards;
  const whom = jobTarget(register, { target, ...options });
  const only = kinds && { only: kinds };
  return register.database.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .insertInto('campaigns')
      .values({ seed, shards, cases })
      .returning('id')
      .executeTakeFirstOrThrow();
    const rows = cutIntoShards({ seed, cases, shards }).map(({ shard, ...drawn }) => ({
      kind: 'fuzz' as const,
      ...whom,
      options: JSON.stringify({ ...options, ...only, ...drawn }),
      askedBy: by.id,
      campaignId: id,
      shard,
    }));
    const jobs = await transaction.insertInto('jobs').values(rows).returning('id').execute();
    return { campaign: id, jobs: jobs.map((job) => job.id) };
  });
}

/** Cuts a campaign: every case is in one shard, and each shard draws from a seed of its own. */
export function cutIntoShards({
  seed,
  cases,
  shards,
}: Readonly<Record<'seed' | 'cases' | 'shards', number>>) {
  return Array.from({ length: shards }, (_, at) => ({
    shard: at + 1,
    cases: Math.floor(cases / shards) + (at < cases % shards ? 1 : 0),
    // 31 bits, as a seed has.
    seed: Number.parseInt(sha256(`${seed}/${at + 1}`).slice(0, 8), 16) >>> 1,
  }));
}

const tooManyShards = new Refusal(
  'invalid',
  text(
    'Er zijn meer delen dan gevallen: geef meer gevallen, of minder delen',
    'There are more shards than cases: give more cases, or fewer shards',
  ),
);
