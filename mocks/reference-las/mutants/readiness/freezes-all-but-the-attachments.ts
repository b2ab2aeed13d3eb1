import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps attachments in a store of their own, as they are now. */
export const freezesAllButTheAttachments: Mutant = {
  name: 'freezes-all-but-the-attachments',
  does: 'Delivers the dossier as it was made ready, with the attachments of this moment.',
  breaks: ['OSO-BRON-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      picksContents: (ready, pupil) => withList(ready.dossier, listIn(pupil.dossier)),
    }),
};

const listName = 'overigdocumentlijst';

function listIn(dossier: Element): Element | undefined {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  return pupil && findChild(pupil, listName);
}

function withList(dossier: Element, list: Element | undefined): Element {
  const before = listIn(dossier);
  if (before) {
    return reviseDossier(dossier, (element) => (element === before ? list : element));
  }
  return reviseDossier(dossier, (element) =>
    element.name === 'leerling' && list
      ? { ...element, content: [...childrenOf(element), list] }
      : element,
  );
}
