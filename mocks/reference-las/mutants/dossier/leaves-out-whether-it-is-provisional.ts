import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Sends what is not provisional as if that went without saying. */
export const leavesOutWhetherItIsProvisional: Mutant = {
  name: 'leaves-out-whether-it-is-provisional',
  does: 'Leaves voorlopigdossier out of the inzage block.',
  breaks: ['OSO-DOS-17'],
  alsoBreaks: {
    'OSO-PRI-08': 'It is part of what was recorded.',
    'OSO-DOS-01': 'It is part of the dossier.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => leaveOut(las.decisions.sendsDossier(dossier), 'voorlopigdossier'),
    }),
};
