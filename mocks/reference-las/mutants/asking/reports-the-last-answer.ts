import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Remembers what it heard last. */
export const reportsTheLastAnswer: Mutant = {
  name: 'reports-the-last-answer',
  does: 'Signs off with the answer that came last.',
  breaks: ['OSO-SES-16'],
  alsoBreaks: {
    'OSO-SES-04': 'the best answer need not be the last',
  },
  change: (las) =>
    changeDecisions(las, {
      picksBestAnswer: (answers) => answers.reduce((_before, last) => last),
    }),
};
