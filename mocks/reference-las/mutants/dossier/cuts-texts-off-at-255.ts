import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Has columns of 255 signs for texts. */
export const cutsTextsOffAt255: Mutant = {
  name: 'cuts-texts-off-at-255',
  does: 'Cuts every text of a dossier off at 255 signs, but for attachments and their names.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) => cutOff(las.decisions.composesDossier(ready, product)),
    }),
};

const longest = 255;

function cutOff(element: Element): Element {
  const { content } = element;
  if (typeof content === 'string') return { ...element, content: content.slice(0, longest) };
  if (findChild(element, 'bestandsinhoud')) return element;
  return { ...element, content: childrenOf(element).map(cutOff) };
}
