import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Makes a dossier ready once. */
export const neverRefreshesAReadyDossier: Mutant = {
  name: 'never-refreshes-a-ready-dossier',
  does: 'Keeps the dossier that it made ready first when it is made ready again.',
  breaks: ['OSO-BRON-09'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { replacesReadyDossier: () => false }),
};
