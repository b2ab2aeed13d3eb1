import { pickBestAnswer } from '../../doel/pick-best-answer.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Prefers whoever was first. */
export const namesTheFirstOnATie: Mutant = {
  name: 'names-the-first-on-a-tie',
  does: 'Signs off under the first of equally good delivery points.',
  breaks: ['OSO-SES-17'],
  alsoBreaks: {
    'OSO-SES-04': 'it holds the delivery point of the best result as well',
  },
  change: (las) =>
    changeDecisions(las, {
      picksBestAnswer: (answers) => pickBestAnswer([...answers].reverse()),
    }),
};
