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
      findsReadyDossier: (pupil, doelBrin) =>
        pupil.ready.length === 0
          ? { ...pupil, forBrin: doelBrin, at: new Date() }
          : las.decisions.findsReadyDossier(pupil, doelBrin),
    }),
};
