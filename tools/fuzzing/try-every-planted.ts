import { listChanges } from '#run/reference.ts';
import { inLanes } from './in-lanes.ts';
import { type PlantedTrial, tryPlanted } from './try-planted.ts';

/** Fuzzes every planted fault from one seed each. */
export async function tryEveryPlanted(
  onTrial: (trial: PlantedTrial) => void,
): Promise<PlantedTrial[]> {
  const planted = (await listChanges()).filter(({ kind }) => kind === 'planted');
  return inLanes(planted, async (change) => {
    const trial = await tryPlanted(change, gateSeed, { shrinks: false, replays: false });
    onTrial(trial);
    return trial;
  });
}

/** `npm run campaign` tries ten. */
const gateSeed = 1;
