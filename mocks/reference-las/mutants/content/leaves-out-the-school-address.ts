import { changeDecisions } from '../../las.ts';
import { findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Supposes that everybody knows the school. */
export const leavesOutTheSchoolAddress: Mutant = {
  name: 'leaves-out-the-school-address',
  does: 'Leaves the address of the school out of the dossier.',
  breaks: ['OSO-DOS-04'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => {
        const sent = las.decisions.sendsDossier(dossier);
        const school = findChild(sent, 'huidigeschool');
        const address = school && findChild(school, 'adreslijst');
        return reviseDossier(sent, (element) => (element === address ? undefined : element));
      },
    }),
};
