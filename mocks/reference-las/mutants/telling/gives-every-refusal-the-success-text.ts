import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Is always cheerful. */
export const givesEveryRefusalTheSuccessText: Mutant = {
  name: 'gives-every-refusal-the-success-text',
  does: 'Tells a refusal in the words of a success.',
  breaks: ['OSO-DOEL-03'],
  alsoBreaks: {
    'OSO-ROB-08': 'an unknown result is a refusal too',
    'OSO-ROB-10': 'so is no answer',
  },
  change: (las) =>
    changeDecisions(las, {
      tellsResult: () => las.decisions.tellsResult(results.transferSucceeded),
    }),
};
