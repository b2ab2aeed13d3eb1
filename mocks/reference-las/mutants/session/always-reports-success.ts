import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Reports what was hoped for. */
export const alwaysReportsSuccess: Mutant = {
  name: 'always-reports-success',
  does: 'Signs off with OverdrachtGeslaagd, whatever the other school answered.',
  breaks: ['OSO-SES-04'],
  alsoBreaks: { 'OSO-SES-16': 'no answer was a success there' },
  change: (las) =>
    changeDecisions(las, {
      reportsResult: () => results.transferSucceeded,
    }),
};
