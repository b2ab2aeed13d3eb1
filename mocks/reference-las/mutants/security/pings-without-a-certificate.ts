import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Holds a ping for nothing that needs a certificate. */
export const pingsWithoutACertificate: Mutant = {
  name: 'pings-without-a-certificate',
  does: 'Pings the Traffic Center without a client certificate.',
  breaks: ['OSO-BEV-01'],
  alsoBreaks: {
    'OSO-REG-04': 'The Traffic Center turns away whoever shows no certificate.',
  },
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: ({ key, cert, ...options }, { message }) =>
        message?.name === 'pingRequest' ? options : { ...options, key, cert },
    }),
};
