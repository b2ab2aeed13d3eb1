import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps its texts in ASCII. */
export const writesTextsWithoutAccents: Mutant = {
  name: 'writes-texts-without-accents',
  does: 'Writes every letter of a dossier without its accents.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: { 'OSO-DOS-18': 'An attachment goes by its name, and that is a text as well.' },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) => reviseDossier(las.decisions.sendsDossier(dossier), withoutAccents),
    }),
};

function withoutAccents(element: Element): Element {
  const { content } = element;
  return typeof content === 'string'
    ? { ...element, content: content.normalize('NFD').replaceAll(/\p{Mn}/gu, '') }
    : element;
}
