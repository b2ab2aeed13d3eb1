import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Has its own table of sexes, the wrong way round. */
export const swapsTheSexes: Mutant = {
  name: 'swaps-the-sexes',
  does: 'Swaps the values 1 and 2 of geslacht in the dossier that it delivers.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), swapSex),
    }),
};

const swapped: Readonly<Record<string, string>> = { '1': '2', '2': '1' };

function swapSex(element: Element): Element {
  const { name, content } = element;
  return name === 'geslacht' && typeof content === 'string'
    ? { ...element, content: swapped[content] ?? content }
    : element;
}
