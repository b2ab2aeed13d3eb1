import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';
import { reviseDossier } from '../revise-dossier.ts';

/** Has too small a column for attachments. */
export const truncatesAttachmentsOnReceipt: Mutant = {
  name: 'truncates-attachments-on-receipt',
  does: 'Cuts every attachment of a received dossier off at 64 characters of Base64.',
  breaks: ['OSO-DOEL-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      storesDossier: (received) => reviseDossier(las.decisions.storesDossier(received), truncate),
    }),
};

function truncate(element: Element): Element {
  return element.name === 'bestandsinhoud' && typeof element.content === 'string'
    ? { ...element, content: element.content.slice(0, 64) }
    : element;
}
