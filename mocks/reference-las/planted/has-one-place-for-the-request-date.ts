import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Puts the date that is asked for in one place while the session is checked. */
export const hasOnePlaceForTheRequestDate: Planted = {
  name: 'has-one-place-for-the-request-date',
  does: 'Holds a dossier against the date of the request that came last, also while an earlier one waits for its session check.',
  breaks: ['OSO-BRON-03', 'OSO-DOS-01', 'OSO-BRON-11', 'OSO-BRON-12'],
  foundBy: 'conversation',
  change: (las) => {
    let current: Date | undefined;
    return changeDecisions(las, {
      checksSession: (sessieId, ask, request) => {
        current = request.aanvraagdatum;
        return las.decisions.checksSession(sessieId, ask, request);
      },
      isNewSince: (ready) => las.decisions.isNewSince(ready, current),
    });
  },
};
