import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not look who signed. */
export const trustsAnyAuthority: Mutant = {
  name: 'trusts-any-authority',
  does: 'Serves a client whose certificate a foreign authority issued.',
  breaks: ['OSO-BEV-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsEndpoint: (options) => ({ ...options, rejectUnauthorized: false }),
      admitsClient: ({ hasCertificate, objection }) =>
        hasCertificate && objection !== 'CERT_HAS_EXPIRED',
    }),
};
