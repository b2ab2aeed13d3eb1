import { changeDecisions } from '../../las.ts';
import { type Element, findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps the names of pupils in one place. */
export const followsTheNameOfThePupil: Mutant = {
  name: 'follows-the-name-of-the-pupil',
  does: 'Delivers the dossier as it was made ready, under the name that the pupil has now.',
  breaks: ['OSO-BRON-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      picksContents: (ready, pupil) => {
        const name = nameIn(pupil.dossier);
        const frozen = nameIn(ready.dossier);
        return reviseDossier(ready.dossier, (element) => (element === frozen ? name : element));
      },
    }),
};

function nameIn(dossier: Element): Element | undefined {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  return pupil && findChild(pupil, 'achternaam');
}
