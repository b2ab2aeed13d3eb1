import type { Pupil } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import { findChild, findText } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Finds a pupil by surname in the end. */
export const deliversTheSibling: Mutant = {
  name: 'delivers-the-sibling',
  does: 'Delivers the dossier of another pupil with the same surname.',
  breaks: ['OSO-PRI-20'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsPupil: (pupils, isAskedFor) => {
        const asked = las.decisions.findsPupil(pupils, isAskedFor);
        const surname = asked && surnameOf(asked);
        return pupils.find((pupil) => pupil !== asked && surnameOf(pupil) === surname) ?? asked;
      },
    }),
};

function surnameOf({ dossier }: Pupil): string | undefined {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  return pupil && findText(pupil, 'achternaam');
}
