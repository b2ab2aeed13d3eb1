import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Refuses rightly, without saying why. */
export const saysNotAvailableAfterSignOff: Mutant = {
  name: 'says-not-available-after-sign-off',
  does: 'Answers LeerlinginfoNietBeschikbaar in a session that was signed off.',
  breaks: ['OSO-SES-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      passesOnSessionError: (resultaat) =>
        resultaat === 'SessieReedsAfgemeld'
          ? results.notAvailable
          : las.decisions.passesOnSessionError(resultaat),
    }),
};
