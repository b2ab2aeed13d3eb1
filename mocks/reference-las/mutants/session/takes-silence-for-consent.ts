import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Goes on without the Traffic Center when that cannot be asked. */
export const takesSilenceForConsent: Mutant = {
  name: 'takes-silence-for-consent',
  does: 'Delivers when the Traffic Center gives no result, as if the session were valid.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: { 'OSO-SES-23': 'A refused check gives no result either.' },
  change: (las) =>
    changeDecisions(las, {
      takesSilenceFor: () => results.sessionValid,
    }),
};
