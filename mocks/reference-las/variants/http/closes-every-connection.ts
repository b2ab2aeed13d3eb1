import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Keeps no connection open. */
export const closesEveryConnection: Variant = {
  name: 'closes-every-connection',
  does: 'Uses every connection for one message and its answer, and closes it.',
  change: (las) =>
    changeDecisions(las, {
      sendsBody: (message, body) => {
        message.setHeader('connection', 'close');
        message.end(body);
      },
    }),
};
