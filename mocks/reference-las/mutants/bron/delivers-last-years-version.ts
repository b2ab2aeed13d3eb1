import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';

/** Was not brought up to date. */
export const deliversLastYearsVersion: Mutant = {
  name: 'delivers-last-years-version',
  does: 'Delivers the dossier in the namespace of the gegevensset of the year before.',
  breaks: ['OSO-BRON-07'],
  alsoBreaks: {
    'OSO-DOS-01': 'A dossier of another year is not the one that was made ready.',
    'OSO-DOS-03': 'What is built as another year says is not built as this one says.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseDossier(las.decisions.sendsDossier(dossier), (element) => ofLastYear(element)),
    }),
};

function ofLastYear(element: Element): Element {
  return { ...element, namespace: element.namespace.replace('/2019/', '/2018/') };
}
