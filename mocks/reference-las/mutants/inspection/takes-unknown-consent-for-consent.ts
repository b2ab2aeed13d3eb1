import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a form that is not back for one without objections. */
export const takesUnknownConsentForConsent: Mutant = {
  name: 'takes-unknown-consent-for-consent',
  does: 'Delivers when it is unknown whether there is consent.',
  breaks: ['OSO-PRI-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      hasConsent: (inspection) =>
        inspection?.toestemming === 'Onbekend' || las.decisions.hasConsent(inspection),
    }),
};
