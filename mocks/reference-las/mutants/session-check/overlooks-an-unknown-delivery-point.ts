import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Takes all systems of a school for one. */
export const overlooksAnUnknownDeliveryPoint: Mutant = {
  name: 'overlooks-an-unknown-delivery-point',
  does: 'Delivers when the Traffic Center says that the delivery point is not that of the session.',
  breaks: ['OSO-SES-08'],
  alsoBreaks: {
    'OSO-SES-05': 'Whoever delivers does not pass on what the Traffic Center had against it.',
  },
  change: (las) =>
    changeDecisions(las, {
      trustsSession: (resultaat) =>
        resultaat === results.deliveryPointUnknown || las.decisions.trustsSession(resultaat),
    }),
};
