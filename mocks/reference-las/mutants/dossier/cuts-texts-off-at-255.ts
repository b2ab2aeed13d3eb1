import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Has columns of 255 signs for texts. */
export const cutsTextsOffAt255: Mutant = {
  name: 'cuts-texts-off-at-255',
  does: 'Cuts every text of a dossier off at 255 signs, but for attachments.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), cutOff),
    }),
};

const longest = 255;

function cutOff(element: Element): Element {
  const { name, content } = element;
  return name !== 'bestandsinhoud' && typeof content === 'string'
    ? { ...element, content: content.slice(0, longest) }
    : element;
}
