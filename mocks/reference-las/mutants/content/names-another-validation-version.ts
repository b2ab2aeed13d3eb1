import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { writeInto } from './write-into.ts';

/** Forgot a constant in the update. */
export const namesAnotherValidationVersion: Mutant = {
  name: 'names-another-validation-version',
  does: 'Writes 2018.1.1 as validatieversie.',
  breaks: ['OSO-DOS-02'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        writeInto(las.decisions.sendsDossier(dossier), 'validatieversie', '2018.1.1'),
    }),
};
