import { changeDecisions } from '../../las.ts';
import { childrenOf, type Element, findChild } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Spares the next school from not knowing. */
export const tellsOfOptedOutDataInARemark: Mutant = {
  name: 'tells-of-opted-out-data-in-a-remark',
  does: 'Leaves out what parents keep back of tests, and tells of it behind the surname.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutCategory: (dossier, category) => {
        const left = las.decisions.leavesOutCategory(dossier, category);
        const remark = category === 'toetsresultaten' ? textsOf(listIn(dossier)) : '';
        return remark === '' ? left : reviseDossier(left, (element) => remarked(element, remark));
      },
    }),
};

function listIn(dossier: Element): Element | undefined {
  const school = findChild(dossier, 'huidigeschool');
  const pupil = school && findChild(school, 'leerling');
  return pupil && findChild(pupil, 'toetslijst');
}

function textsOf(element: Element | undefined): string {
  if (!element) {
    return '';
  }
  return typeof element.content === 'string'
    ? element.content
    : childrenOf(element).map(textsOf).join(' ');
}

function remarked(element: Element, remark: string): Element {
  return element.name === 'achternaam' && typeof element.content === 'string'
    ? { ...element, content: `${element.content} (${remark})` }
    : element;
}
