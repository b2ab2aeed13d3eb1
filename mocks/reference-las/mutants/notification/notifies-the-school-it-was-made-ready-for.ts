import { randomUUID } from 'node:crypto';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Lets everybody know for whom something is ready. */
export const notifiesTheSchoolItWasMadeReadyFor: Mutant = {
  name: 'notifies-the-school-it-was-made-ready-for',
  does: 'Notifies the school that the dossier was made ready for, also when it never asked.',
  breaks: ['OSO-NOT-04'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      picksRequests: (requests, chosen) =>
        requests.length > 0
          ? las.decisions.picksRequests(requests, chosen)
          : [
              {
                ...chosen,
                doelRouteringsKenmerk: `00000007000${chosen.doelBrin}00901`,
                sessieId: randomUUID(),
                searchKey: undefined,
                pgn: undefined,
                at: new Date(),
                aanvraagdatum: undefined,
              },
            ],
    }),
};
