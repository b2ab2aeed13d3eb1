import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { writeInto } from './write-into.ts';

/** Sends what its neighbour would send. */
export const callsItselfAnLvsPart: Mutant = {
  name: 'calls-itself-an-lvs-part',
  does: 'Writes LVS as deeldossier.',
  breaks: ['OSO-DOS-08'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        writeInto(las.decisions.sendsDossier(dossier), 'deeldossier', 'LVS'),
    }),
};
