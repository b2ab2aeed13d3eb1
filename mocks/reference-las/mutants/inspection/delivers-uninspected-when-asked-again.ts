import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Gives in to whoever insists. */
export const deliversUninspectedWhenAskedAgain: Mutant = {
  name: 'delivers-uninspected-when-asked-again',
  does: 'Refuses a dossier that the parents have not inspected once, and delivers it when it is asked for again.',
  breaks: ['OSO-PRI-01'],
  alsoBreaks: {},
  change: (las) => {
    const refused = new Set<string>();
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        const isAgain = refused.has(pupil.pgn);
        if (ready && !las.decisions.isInspected(ready.inspection)) {
          refused.add(pupil.pgn);
        }
        return ready && isAgain ? { ...ready, inspection: seen } : ready;
      },
    });
  },
};

const seen = { voorlopigdossier: 'false', inzage: 'true' };
