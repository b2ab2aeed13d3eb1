import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Blames its own settings when it is refused, and goes on. */
export const takesAFaultForConsent: Mutant = {
  name: 'takes-a-fault-for-consent',
  does: 'Delivers when the Traffic Center refuses the session check with a SOAP fault of kind Client.',
  breaks: ['OSO-SES-23'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      takesSilenceFor: (reason) =>
        /Client$/.test(reason) ? results.sessionValid : las.decisions.takesSilenceFor(reason),
    }),
};
