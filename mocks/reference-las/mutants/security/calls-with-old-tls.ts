import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was never told of newer versions. */
export const callsWithOldTls: Mutant = {
  name: 'calls-with-old-tls',
  does: 'Calls with TLS 1.1 at most.',
  breaks: ['OSO-BEV-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: (options) => ({
        ...options,
        minVersion: 'TLSv1.1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    }),
};
