import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps an old door open. */
export const servesOldTls: Mutant = {
  name: 'serves-old-tls',
  does: 'Serves clients that speak TLS 1.1.',
  breaks: ['OSO-BEV-06'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsEndpoint: (options) => ({
        ...options,
        minVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    }),
};
