import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { sha256 } from '#evidence/digest.ts';
import type { Tables } from '#register/database/tables.ts';
import type { JobState } from '#register/database/work-tables.ts';
import { type EndedTake, endTake } from '../lease/end-take.ts';
import { takeFiles } from './command-line-of.ts';
import { packFolder, type Result } from './result-in.ts';

/** What a take came to: a result, or what is left of it in its folder. */
export type HandedIn = {
  readonly job: number;
  readonly folder: string;
  readonly result?: Result | undefined;
};

/** Hands in a take, with all that it left, or nothing of it when it is not ours any more. Gives the state of its job. */
export async function handIn(
  database: Kysely<Tables>,
  ended: EndedTake,
  { job, folder, result }: HandedIn,
): Promise<JobState | undefined> {
  return database.transaction().execute(async (transaction) => {
    const state = await endTake(transaction, { ...ended, outcome: result?.outcome ?? null });
    if (state === undefined) return undefined;
    if (result) {
      const { outcome: _outcome, bundle, ...others } = result;
      const row = { jobId: job, ...others, bundle: Buffer.from(bundle) };
      await transaction.insertInto('results').values(row).execute();
    } else {
      await keepRemains(transaction, ended.take, folder);
    }
    return state;
  });
}

/** Keeps what a take left that came to no result, if it left anything. */
export async function keepRemains(
  database: Kysely<Tables>,
  take: number,
  folder: string,
): Promise<void> {
  const reports = join(folder, takeFiles.reports);
  if (!existsSync(reports)) return;
  const packed = Buffer.from(packFolder(reports));
  await database
    .insertInto('remains')
    .values({ takeId: take, digest: sha256(packed), packed })
    .onConflict((conflict) => conflict.column('takeId').doNothing())
    .execute();
}
