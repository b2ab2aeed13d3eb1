import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Throws away what it has delivered. */
export const deliversOnce: Mutant = {
  name: 'delivers-once',
  does: 'Delivers a dossier in one session, and in any later one says that it is not available.',
  breaks: ['OSO-BRON-11'],
  alsoBreaks: {},
  change: (las) => {
    const deliveredIn = new Map<string, string>();
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        if (!ready) {
          return undefined;
        }
        const first = deliveredIn.get(pupil.pgn) ?? request.sessieId;
        deliveredIn.set(pupil.pgn, first);
        return first === request.sessieId ? ready : undefined;
      },
    });
  },
};
