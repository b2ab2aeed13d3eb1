import { changeDecisions } from '../las.ts';
import type { Planted } from './planted.ts';

/** Puts the koppelsleutel that is asked for in one place while the session is checked. */
export const hasOnePlaceForTheKoppelsleutel: Planted = {
  name: 'has-one-place-for-the-koppelsleutel',
  does: 'Looks a dossier up under the koppelsleutel of the request that came last, also while an earlier one waits for its session check.',
  breaks: ['OSO-SWV-09', 'OSO-SWV-10', 'OSO-SWV-12', 'OSO-BRON-08'],
  foundBy: 'conversation',
  change: (las) => {
    const { decisions } = las;
    let current: string | undefined;
    return changeDecisions(las, {
      checksSession: (sessieId, ask, request) => {
        current = request.koppelsleutel;
        return decisions.checksSession(sessieId, ask, request);
      },
      findsLinkedDossier: ({ ready }) =>
        ready.find(
          ({ koppelsleutel: own }) =>
            own !== undefined && current !== undefined && decisions.recognisesLinkKey(own, current),
        ),
    });
  },
};
