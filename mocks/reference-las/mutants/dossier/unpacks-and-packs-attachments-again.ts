import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';
import { repackAttachment } from '../pack-attachment.ts';

const reason = 'An attachment that is packed again has other bytes.';

/** Keeps the files of a dossier in its own store, and packs them when it needs them. */
export const unpacksAndPacksAttachmentsAgain: Mutant = {
  name: 'unpacks-and-packs-attachments-again',
  does: 'Packs every attachment again, in its own way, before it delivers or shows it.',
  breaks: ['OSO-DOS-12'],
  alsoBreaks: { 'OSO-DOS-01': reason, 'OSO-DOS-18': reason, 'OSO-DOEL-01': reason },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), packAgain),
      storesDossier: (received) => reviseDossier(las.decisions.storesDossier(received), packAgain),
    }),
};

function packAgain(element: Element): Element {
  return element.name === 'bestandsinhoud' && typeof element.content === 'string'
    ? { ...element, content: repackAttachment(element.content) }
    : element;
}
