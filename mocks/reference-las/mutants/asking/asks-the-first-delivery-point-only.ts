import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes the first address that comes. */
export const asksTheFirstDeliveryPointOnly: Mutant = {
  name: 'asks-the-first-delivery-point-only',
  does: 'Asks the first delivery point and no other.',
  breaks: ['OSO-SES-14'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      asksDeliveryPoints: (given) => given.slice(0, 1),
    }),
};
