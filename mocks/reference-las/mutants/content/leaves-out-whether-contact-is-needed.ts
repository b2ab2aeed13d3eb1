import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Skips a question that the published validator never asks. */
export const leavesOutWhetherContactIsNeeded: Mutant = {
  name: 'leaves-out-whether-contact-is-needed',
  does: 'Leaves contactnodig out of the advice.',
  breaks: ['OSO-DOS-05'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => leaveOut(las.decisions.sendsDossier(dossier), 'contactnodig'),
    }),
};
