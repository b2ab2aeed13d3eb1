import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, makeElement } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Has something to add. */
export const addsAFieldOfItsOwn: Mutant = {
  name: 'adds-a-field-of-its-own',
  does: 'Adds an element to the pupil that the gegevensset does not know.',
  breaks: ['OSO-DOS-03'],
  alsoBreaks: {
    'OSO-DOS-01': 'What is changed on the way is not the dossier that was made ready.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseDossier(las.decisions.sendsDossier(dossier), (element) =>
          element.name === 'leerling' ? withHobby(element) : element,
        ),
    }),
};

function withHobby(pupil: Element): Element {
  const hobby = makeElement(pupil.namespace, 'hobby', 'Schaken');
  return { ...pupil, content: [...childrenOf(pupil), hobby] };
}
