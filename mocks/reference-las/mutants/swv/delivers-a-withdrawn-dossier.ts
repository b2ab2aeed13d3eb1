import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Lets a user take a dossier back on the screen only. */
export const deliversAWithdrawnDossier: Mutant = {
  name: 'delivers-a-withdrawn-dossier',
  does: 'Delivers a dossier after a user took it back.',
  breaks: ['OSO-SWV-11'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { withdrawsReadyDossier: () => false }),
};
