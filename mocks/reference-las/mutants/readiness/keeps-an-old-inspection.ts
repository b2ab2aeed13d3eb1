import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes one inspection for all that follows. */
export const keepsAnOldInspection: Mutant = {
  name: 'keeps-an-old-inspection',
  does: 'Counts the inspection of earlier contents for a dossier that was changed.',
  breaks: ['OSO-BRON-10'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { keepsInspection: (earlier) => earlier }),
};
