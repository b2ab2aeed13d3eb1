import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseBesideAttachments } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps its texts in ASCII. */
export const writesTextsWithoutAccents: Mutant = {
  name: 'writes-texts-without-accents',
  does: 'Writes every letter of a dossier without its accents, but for attachments.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseBesideAttachments(las.decisions.sendsDossier(dossier), withoutAccents),
    }),
};

function withoutAccents(element: Element): Element {
  const { content } = element;
  return typeof content === 'string'
    ? { ...element, content: content.normalize('NFD').replaceAll(/\p{Mn}/gu, '') }
    : element;
}
