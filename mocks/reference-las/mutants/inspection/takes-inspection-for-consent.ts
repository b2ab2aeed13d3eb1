import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Thinks that who has seen it has agreed. */
export const takesInspectionForConsent: Mutant = {
  name: 'takes-inspection-for-consent',
  does: 'Delivers in VOVO on inspection alone.',
  breaks: ['OSO-PRI-04'],
  alsoBreaks: {
    'OSO-PRI-05': 'A consent that was refused is not looked at either.',
  },
  change: (las) =>
    changeDecisions(las, {
      hasConsent: las.decisions.isInspected,
    }),
};
