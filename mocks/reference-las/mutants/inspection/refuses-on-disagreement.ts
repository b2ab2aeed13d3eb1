import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Lets parents who disagree hold a dossier back. */
export const refusesOnDisagreement: Mutant = {
  name: 'refuses-on-disagreement',
  does: 'Refuses a dossier that parents saw and do not agree with.',
  breaks: ['OSO-PRI-06'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      isInspected: (inspection) =>
        las.decisions.isInspected(inspection) && inspection?.akkoord !== 'Nee',
      hasConsent: (inspection) =>
        las.decisions.hasConsent(inspection) && inspection?.akkoord !== 'Nee',
    }),
};
