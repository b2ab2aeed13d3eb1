import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps no copy of what was made ready. */
export const composesAtDelivery: Mutant = {
  name: 'composes-at-delivery',
  does: 'Composes the dossier at each delivery from the data of that moment.',
  breaks: ['OSO-BRON-08'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { picksContents: (_ready, pupil) => pupil.dossier }),
};
