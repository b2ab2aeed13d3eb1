import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes every dossier for ready. */
export const deliversBeforeItIsMadeReady: Mutant = {
  name: 'delivers-before-it-is-made-ready',
  does: 'Delivers the dossier of a pupil although nobody made it ready.',
  breaks: ['OSO-BRON-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsReadyDossier: (pupil, request) =>
        pupil.ready.length === 0
          ? {
              ...pupil,
              forBrin: request.doelBrin,
              forRouteringsKenmerk: undefined,
              at: new Date(),
              account: '',
              withheld: [],
              koppelsleutel: undefined,
            }
          : las.decisions.findsReadyDossier(pupil, request),
    }),
};
