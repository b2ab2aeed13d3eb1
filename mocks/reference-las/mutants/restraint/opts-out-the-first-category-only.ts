import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one field for what parents keep back. */
export const optsOutTheFirstCategoryOnly: Mutant = {
  name: 'opts-out-the-first-category-only',
  does: 'Keeps back the first of the categories that parents keep back, and sends the others.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        return ready && { ...ready, withheld: ready.withheld.slice(0, 1) };
      },
    }),
};
