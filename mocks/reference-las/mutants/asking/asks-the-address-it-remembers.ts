import type { DeliveryPoint } from '../../doel/read-session.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows the way, and needs nobody. */
export const asksTheAddressItRemembers: Mutant = {
  name: 'asks-the-address-it-remembers',
  does: 'Asks at an address that an earlier session gave when no session is granted.',
  breaks: ['OSO-SES-22'],
  alsoBreaks: {
    'OSO-SES-09': 'the session is refused there too',
    'OSO-ROB-09': 'without an answer it asks at the remembered address as well',
  },
  change: (las) => {
    let remembered: readonly DeliveryPoint[] = [];
    return changeDecisions(las, {
      asksDeliveryPoints: (given) => {
        remembered = given;
        return given;
      },
      asksUnbidden: () => remembered,
    });
  },
};
