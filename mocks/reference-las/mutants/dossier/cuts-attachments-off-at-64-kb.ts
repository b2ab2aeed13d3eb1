import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Has a column of 64 KB for attachments. */
export const cutsAttachmentsOffAt64Kb: Mutant = {
  name: 'cuts-attachments-off-at-64-kb',
  does: 'Cuts every attachment off at 64 KB, delivered or received.',
  breaks: ['OSO-DOS-18'],
  alsoBreaks: {
    'OSO-DOS-10': 'A ZIP without its end does not open.',
    'OSO-DOS-01': 'An attachment without its end is not the one that was sent.',
    'OSO-DOEL-01': 'An attachment without its end is not the one that was sent.',
  },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), cutOff),
      storesDossier: (received) => reviseDossier(las.decisions.storesDossier(received), cutOff),
    }),
};

const longest = 65_535;

function cutOff(element: Element): Element {
  const { name, content } = element;
  return name === 'bestandsinhoud' && typeof content === 'string'
    ? { ...element, content: content.slice(0, longest) }
    : element;
}
