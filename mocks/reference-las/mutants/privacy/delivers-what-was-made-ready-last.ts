import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps one dossier ready. */
export const deliversWhatWasMadeReadyLast: Mutant = {
  name: 'delivers-what-was-made-ready-last',
  does: 'Delivers the dossier that a user made ready last, whoever is asked for.',
  breaks: ['OSO-PRI-20'],
  alsoBreaks: {},
  change: (las) => {
    let last: string | undefined;
    return changeDecisions(las, {
      mayMakeReady: (pupil, terms) => {
        last = pupil.pgn;
        return las.decisions.mayMakeReady(pupil, terms);
      },
      findsPupil: (pupils, isAskedFor) => {
        const asked = las.decisions.findsPupil(pupils, isAskedFor);
        return asked && (pupils.find(({ pgn }) => pgn === last) ?? asked);
      },
    });
  },
};
