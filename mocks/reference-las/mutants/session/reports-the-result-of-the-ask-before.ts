import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Writes its result down too late. */
export const reportsTheResultOfTheAskBefore: Mutant = {
  name: 'reports-the-result-of-the-ask-before',
  does: 'Signs off with the result of the ask before.',
  breaks: ['OSO-SES-04'],
  alsoBreaks: { 'OSO-SES-16': 'That is not the best result of this one.' },
  change: (las) => {
    let before: string | undefined;
    return changeDecisions(las, {
      reportsResult: ({ resultaat }) => {
        const reported = before ?? resultaat;
        before = resultaat;
        return reported;
      },
    });
  },
};
