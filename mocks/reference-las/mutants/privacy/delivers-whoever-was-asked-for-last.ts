import type { Pupil } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one variable for the pupil that it is busy with. */
export const deliversWhoeverWasAskedForLast: Mutant = {
  name: 'delivers-whoever-was-asked-for-last',
  does: 'Delivers the dossier of another pupil when that is asked for while the session is checked.',
  breaks: ['OSO-PRI-20'],
  alsoBreaks: {},
  change: (las) => {
    let current: Pupil | undefined;
    return changeDecisions(las, {
      findsPupil: (pupils, isAskedFor) => {
        current = las.decisions.findsPupil(pupils, isAskedFor);
        return current;
      },
      findsReadyDossier: (pupil, request) =>
        las.decisions.findsReadyDossier(current ?? pupil, request),
    });
  },
};
