import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not look at the date. */
export const overlooksExpiry: Mutant = {
  name: 'overlooks-expiry',
  does: 'Serves a client whose certificate has expired.',
  breaks: ['OSO-BEV-04'],
  alsoBreaks: {
    'OSO-BEV-02': 'whoever shows no certificate shows none that is wrong otherwise',
  },
  change: (las) =>
    changeDecisions(las, {
      guardsEndpoint: (options) => ({ ...options, rejectUnauthorized: false }),
      admitsClient: ({ objection }) => objection === undefined || objection === 'CERT_HAS_EXPIRED',
    }),
};
