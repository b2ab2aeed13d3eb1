import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Reads a moment without a time of the day as a day that it does not know. */
export const takesMidnightForNoMoment: Planted = {
  name: 'takes-midnight-for-no-moment',
  does: 'Refuses what is ready when the aanvraagdatum lies exactly at midnight in UTC.',
  breaks: ['OSO-BRON-04', 'OSO-DOS-01'],
  foundBy: 'dossier',
  change: (las) =>
    changeDecisions(las, {
      isNewSince: (ready, aanvraagdatum) =>
        las.decisions.isNewSince(ready, aanvraagdatum) && !isMidnight(aanvraagdatum),
    }),
};

const dayMs = 86_400_000;

function isMidnight(moment: Date | undefined): boolean {
  return moment !== undefined && moment.getTime() % dayMs === 0;
}
