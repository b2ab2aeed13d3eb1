import { changeDecisions } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Takes the flags for optional. */
export const leavesOutTheFlags: Mutant = {
  name: 'leaves-out-the-flags',
  does: 'Leaves categorie_uitlevering out of the dossier.',
  breaks: ['OSO-DOS-20'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseDossier(las.decisions.sendsDossier(dossier), (element) =>
          element.name === 'categorie_uitlevering' ? undefined : element,
        ),
    }),
};
