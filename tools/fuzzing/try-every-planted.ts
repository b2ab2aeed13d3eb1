import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import { listChanges } from '#run/reference.ts';
import type { CampaignDocument } from './campaign-markdown.ts';
import { inLanes } from './in-lanes.ts';
import { soonestSeed } from './soonest-seed.ts';
import { type PlantedTrial, tryPlanted } from './try-planted.ts';

/** Fuzzes every planted fault from one seed each: the one that found it soonest when `npm run campaign` tried ten. */
export async function tryEveryPlanted(
  onTrial: (trial: PlantedTrial) => void,
): Promise<PlantedTrial[]> {
  const path = join(packageRoot, 'docs/fuzzing.json');
  const campaign = JSON.parse(readFileSync(path, 'utf8')) as CampaignDocument;
  const planted = (await listChanges()).filter(({ kind }) => kind === 'planted');
  return inLanes(planted, async (change) => {
    const seed = soonestSeed(campaign, change.name);
    const trial = await tryPlanted(change, seed, { shrinks: false, replays: false });
    onTrial(trial);
    return trial;
  });
}
