import type { ReadyDossier } from '../bron/pupils.ts';
import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Keeps with a session what was found in it, and goes by that where the pupil still has something ready. */
export const keepsForASessionWhatWasReady: Planted = {
  name: 'keeps-for-a-session-what-was-ready',
  does: 'Delivers a dossier that was taken back and made ready for another school to the first one, in a session in which it was ready.',
  breaks: ['OSO-BRON-02'],
  foundBy: 'conversation',
  change: (las) => {
    const found = new Map<string, ReadyDossier>();
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        if (ready) found.set(request.sessieId, ready);
        return ready ?? (pupil.ready.length > 0 ? found.get(request.sessieId) : undefined);
      },
    });
  },
};
