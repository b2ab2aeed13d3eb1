import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps a copy for one delivery. */
export const followsThePupilWhenAskedAgain: Mutant = {
  name: 'follows-the-pupil-when-asked-again',
  does: 'Delivers the dossier as it was made ready once, and after that as it is by then.',
  breaks: ['OSO-BRON-08'],
  alsoBreaks: {},
  change: (las) => {
    const delivered = new Set<Element>();
    return changeDecisions(las, {
      picksContents: (ready, pupil) => {
        const isAgain = delivered.has(ready.dossier);
        delivered.add(ready.dossier);
        return isAgain ? pupil.dossier : ready.dossier;
      },
    });
  },
};
