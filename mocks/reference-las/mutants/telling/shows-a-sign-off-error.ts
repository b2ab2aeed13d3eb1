import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Tells all it knows. */
export const showsASignOffError: Mutant = {
  name: 'shows-a-sign-off-error',
  does: 'Ends the ask with an error when the sign-off is refused.',
  breaks: ['OSO-SES-18'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      tellsSignOff: (message, resultaat) =>
        resultaat === results.transferSucceeded
          ? message
          : `Het afmelden is mislukt: ${resultaat}.`,
    }),
};
