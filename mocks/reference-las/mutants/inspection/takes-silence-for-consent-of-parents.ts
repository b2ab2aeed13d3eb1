import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks whether anybody objects. */
export const takesSilenceForConsentOfParents: Mutant = {
  name: 'takes-silence-for-consent-of-parents',
  does: 'Delivers unless consent was refused.',
  breaks: ['OSO-PRI-04'],
  alsoBreaks: { 'OSO-PRI-05': 'That nobody knows is not a refusal either.' },
  change: (las) =>
    changeDecisions(las, { hasConsent: (inspection) => inspection?.toestemming !== 'Nee' }),
};
