import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Looks whether the field is filled, as the published rules do. */
export const takesPresenceForConsent: Mutant = {
  name: 'takes-presence-for-consent',
  does: 'Delivers when toestemming is present, whatever it says.',
  breaks: ['OSO-PRI-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      hasConsent: (inspection) => inspection?.toestemming !== undefined,
    }),
};
