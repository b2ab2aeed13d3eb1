import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { writeInto } from './write-into.ts';

/** Was made for primary schools. */
export const callsEveryTransferPopo: Mutant = {
  name: 'calls-every-transfer-popo',
  does: 'Writes POPO as overstap in every profile.',
  breaks: ['OSO-DOS-09'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => writeInto(las.decisions.sendsDossier(dossier), 'overstap', 'POPO'),
    }),
};
