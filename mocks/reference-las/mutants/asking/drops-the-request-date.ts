import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks for all there is. */
export const dropsTheRequestDate: Mutant = {
  name: 'drops-the-request-date',
  does: 'Leaves aanvraagdatum out although the user gave one.',
  breaks: ['OSO-DOEL-06'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      sendsRequestDate: () => undefined,
    }),
};
