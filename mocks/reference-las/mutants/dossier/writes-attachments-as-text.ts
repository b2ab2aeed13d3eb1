import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Reads every file as a text. */
export const writesAttachmentsAsText: Mutant = {
  name: 'writes-attachments-as-text',
  does: 'Reads every attachment as a text in UTF-8, which a ZIP is not, and writes that.',
  breaks: ['OSO-DOS-12'],
  alsoBreaks: {
    'OSO-DOS-01': 'An attachment without its end is not the one that was sent.',
    'OSO-DOS-10': 'An attachment without its end is not the one that was sent.',
    'OSO-DOS-18': 'An attachment without its end is not the one that was sent.',
  },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), asText),
    }),
};

function asText(element: Element): Element {
  const { name, content } = element;
  return name === 'bestandsinhoud' && typeof content === 'string'
    ? {
        ...element,
        content: Buffer.from(Buffer.from(content, 'base64').toString()).toString('base64'),
      }
    : element;
}
