import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows better than its user. */
export const ignoresTheChosenDeliveryPoint: Mutant = {
  name: 'ignores-the-chosen-delivery-point',
  does: 'Asks every delivery point although the user chose one.',
  breaks: ['OSO-DOEL-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      asksChosenDeliveryPoint: () => undefined,
    }),
};
