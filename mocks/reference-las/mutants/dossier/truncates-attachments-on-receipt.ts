import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'Every attachment is cut off.';

/** Has too small a column for attachments. */
export const truncatesAttachmentsOnReceipt: Mutant = {
  name: 'truncates-attachments-on-receipt',
  does: 'Cuts every attachment of a received dossier off at 64 characters of Base64.',
  breaks: ['OSO-DOEL-01'],
  alsoBreaks: {
    'OSO-SES-18': 'an error at sign-off takes nothing from the dossier either',
    'OSO-DOEL-07': 'the earlier dossier is shown so too',
    'OSO-DOEL-09': 'and so is the newest',
    'OSO-DOS-12': reason,
    'OSO-DOS-18': reason,
  },
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
