import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'A dossier without some of its attachments is not whole.';

/** Has ten places for attachments. */
export const stopsAtTenAttachments: Mutant = {
  name: 'stops-at-ten-attachments',
  does: 'Delivers, and stores, no more than ten other documents of a dossier.',
  breaks: ['OSO-DOS-18'],
  alsoBreaks: { 'OSO-DOS-01': reason, 'OSO-DOEL-01': reason },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), keepTen),
      storesDossier: (received) => reviseDossier(las.decisions.storesDossier(received), keepTen),
    }),
};

function keepTen(element: Element): Element {
  return element.name === 'overigdocumentlijst'
    ? { ...element, content: childrenOf(element).slice(0, 10) }
    : element;
}
