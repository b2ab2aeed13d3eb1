import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not wait for the parents. */
export const deliversWithoutInspection: Mutant = {
  name: 'delivers-without-inspection',
  does: 'Delivers a ready dossier that the parents have not inspected, without its inzage block.',
  breaks: ['OSO-PRI-01'],
  alsoBreaks: { 'OSO-BRON-10': 'Whoever waits for no inspection waits for no second one.' },
  change: (las) =>
    changeDecisions(las, {
      isInspected: () => true,
    }),
};
