import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'It does not know the delivery point any more, and makes one up.';

/** Thinks that a school has one system. */
export const registersWithoutTheDeliveryPoint: Mutant = {
  name: 'registers-without-the-delivery-point',
  does: 'Registers only the BRIN of the asking school, with a delivery point made up out of it.',
  breaks: ['OSO-BRON-15'],
  alsoBreaks: {
    'OSO-NOT-05': reason,
    'OSO-NOT-08': reason,
    'OSO-ROB-14': 'What it makes up is the OIN of the school.',
  },
  change: (las) =>
    changeDecisions(las, {
      composesRegistration: (request) => ({
        ...request,
        doelRouteringsKenmerk: `00000007000${request.doelBrin}00000`,
      }),
    }),
};
