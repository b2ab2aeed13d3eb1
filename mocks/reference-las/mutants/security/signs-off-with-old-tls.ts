import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Signs off by an older part of the program. */
export const signsOffWithOldTls: Mutant = {
  name: 'signs-off-with-old-tls',
  does: 'Signs off with TLS 1.1 at most.',
  breaks: ['OSO-BEV-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: (options, { message }) =>
        message?.name === 'afmeldingRequest'
          ? {
              ...options,
              minVersion: 'TLSv1.1',
              maxVersion: 'TLSv1.1',
              ciphers: 'DEFAULT@SECLEVEL=0',
            }
          : options,
    }),
};
