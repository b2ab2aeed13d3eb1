import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Does as if nothing were wrong. */
export const hidesAnOutage: Mutant = {
  name: 'hides-an-outage',
  does: 'Tells a success when the Traffic Center is out of order.',
  breaks: ['OSO-ROB-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      tellsOutage: () => las.decisions.tellsResult(results.transferSucceeded),
    }),
};
