import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one set of flags. */
export const flagsLikeAnotherProfile: Mutant = {
  name: 'flags-like-another-profile',
  does: 'Writes the flags of POPO for what POVO and VOVO may not hold.',
  breaks: ['OSO-DOS-06'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => {
        const sent = las.decisions.sendsDossier(dossier);
        return las.decisions.flagsCategory(sent, 'vve', 'OPTIONEEL');
      },
    }),
};
