import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild, findText } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Forgets to empty a list. */
export const keepsTheAttachmentsOfThePreviousPupil: Mutant = {
  name: 'keeps-the-attachments-of-the-previous-pupil',
  does: 'Sends the attachments of the pupil before along with a dossier that has none.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) => {
    let before: Element | undefined;
    return changeDecisions(las, {
      sendsDossier: (dossier) => {
        const sent = las.decisions.sendsDossier(dossier);
        const documents = documentsIn(sent);
        before = documents ?? before;
        const isComplete = documents !== undefined || areKeptBack(sent);
        return isComplete || !before ? sent : withDocuments(sent, before);
      },
    });
  },
};

function documentsIn(dossier: Element): Element | undefined {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  return pupil && findChild(pupil, 'overigdocumentlijst');
}

/** What parents keep back of this pupil it does not make up for with that of another. */
function areKeptBack(dossier: Element): boolean {
  const metadata = findChild(dossier, 'metadata');
  const flags = metadata && findChild(metadata, 'categorie_uitlevering');
  return flags !== undefined && findText(flags, 'cat_bijlagedocs') === 'OPT-UIT';
}

function withDocuments(dossier: Element, documents: Element): Element {
  return reviseDossier(dossier, (element) =>
    element.name === 'leerling'
      ? { ...element, content: [...childrenOf(element), documents] }
      : element,
  );
}
