import { changeDecisions } from '../../las.ts';
import { findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Takes the school from the settings of its supplier. */
export const namesAnotherSchool: Mutant = {
  name: 'names-another-school',
  does: 'Writes another BRIN as that of huidigeschool.',
  breaks: ['OSO-DOS-15'],
  alsoBreaks: {
    'OSO-DOS-01': 'The BRIN is part of the dossier.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => {
        const school = findChild(dossier, 'huidigeschool');
        const own = school && findChild(school, 'brincode');
        return reviseDossier(las.decisions.sendsDossier(dossier), (element) =>
          element === own ? { ...element, content: '99ZZ' } : element,
        );
      },
    }),
};
