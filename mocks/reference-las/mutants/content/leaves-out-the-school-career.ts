import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Has no school years to send. */
export const leavesOutTheSchoolCareer: Mutant = {
  name: 'leaves-out-the-school-career',
  does: 'Leaves the schoolloopbaanlijst out of the dossier.',
  breaks: ['OSO-DOS-07'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
    'OSO-DOS-04': 'A published rule wants the school career as well.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        leaveOut(las.decisions.sendsDossier(dossier), 'schoolloopbaanlijst'),
    }),
};
