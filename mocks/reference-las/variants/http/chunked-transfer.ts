import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Does not tell beforehand how long a message is. */
export const chunkedTransfer: Variant = {
  name: 'chunked-transfer',
  does: 'Sends every message in chunks, without its length.',
  change: (las) =>
    changeDecisions(las, {
      sendsBody: (message, body = '') => {
        const middle = Math.floor(body.length / 2);
        message.write(body.slice(0, middle));
        message.end(body.slice(middle));
      },
    }),
};
