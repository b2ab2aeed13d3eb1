import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
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
        leaveOut(las.decisions.sendsDossier(dossier), 'categorie_uitlevering'),
    }),
};
