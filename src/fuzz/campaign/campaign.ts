/**
 * A campaign: one kind of fuzzing after the other, for so many cases or so long, against one target.
 *
 * 1. What fails is made smaller, stored with all that it takes to see it again, and told; the same cause once, with a count.
 * 2. What only should have been otherwise, or could not be told, is counted and fails nobody.
 * 3. A target that is not reached any more ends it: nothing can be found about one that is gone.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { suiteVersion } from '#law/suite-version.ts';
import { makeReportsFolder, RunFolder } from '#run/run-folder.ts';
import { toldOfTarget } from '#run/told-of-target.ts';
import { lawDataOf } from '#verdict/law-data.ts';
import { allKinds } from '../all.ts';
import { Arena } from '../arena/arena.ts';
import type { CampaignOptions } from './campaign-options.ts';
import type { CampaignRecord, KindRecord } from './campaign-record.ts';
import { planDigestOf } from './plan-digest.ts';
import { UnderWay } from './under-way.ts';

/** What a campaign leaves behind. */
export type CampaignOutcome = { readonly record: CampaignRecord; readonly folder: string };

/**
 * Plays a campaign, and writes what came of it to a folder of its own.
 *
 * @throws ConfigurationError when the user has something to mend; anything else thrown is a fault of ours.
 */
export async function campaign(options: CampaignOptions): Promise<CampaignOutcome> {
  const { chosen, law, reports } = options;
  makeReportsFolder(reports);
  const startedAt = new Date();
  const folder = new RunFolder(reports, startedAt, { isLasting: false });
  const seed = options.seed ?? randomInt(2 ** 31);
  const sealed = { seed, salt: randomBytes(16).toString('hex') };
  const kinds = options.kinds.map((name) => allKinds[name]);
  const arena = await Arena.open({ chosen, law, kinds, sealed, runId: folder.runId });
  try {
    options.onStart(seed);
    const underWay = new UnderWay(options, { arena, folder, seed });
    const told: KindRecord[] = [];
    for (const [at, kind] of kinds.entries()) {
      if (!underWay.isOver) told.push(await underWay.play(kind, kinds.length - at));
    }
    const { target, configuration } = toldOfTarget(arena.prepared.target, chosen);
    const played = {
      suite: suiteVersion,
      target,
      configuration,
      release: law.release.release,
      gegevensset: law.pack.version,
      law: lawDataOf(law, suiteVersion),
    };
    const record: CampaignRecord = {
      format: 1,
      runId: folder.runId,
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      ...played,
      planDigest: planDigestOf(played),
      ...sealed,
      outcome: underWay.outcome(told),
      endedBy: underWay.endedBy,
      kinds: told,
      findings: underWay.findings,
    };
    folder.makeFile('fuzz.json', `${JSON.stringify(record, null, 2)}\n`);
    return { record, folder: folder.path };
  } finally {
    await arena.stop();
  }
}
