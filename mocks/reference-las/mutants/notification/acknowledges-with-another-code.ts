import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Says of everything that went well the same. */
export const acknowledgesWithAnotherCode: Mutant = {
  name: 'acknowledges-with-another-code',
  does: 'Answers a notification with OverdrachtGeslaagd.',
  breaks: ['OSO-NOT-10'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { acknowledgesNotification: () => results.transferSucceeded }),
};
