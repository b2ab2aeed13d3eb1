import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Uses up what parents said. */
export const forgetsOptOutsWhenAskedAgain: Mutant = {
  name: 'forgets-opt-outs-when-asked-again',
  does: 'Keeps back what parents keep back the first time, and sends all when it is asked again.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) => {
    const delivered = new Set<string>();
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        const isAgain = delivered.has(pupil.pgn);
        delivered.add(pupil.pgn);
        return ready && isAgain ? { ...ready, withheld: [] } : ready;
      },
    });
  },
};
