import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfClients } from '../tolerate.ts';

/** Adds any certificate it sees to those it trusts. */
export const trustsWhoSignedItself: Mutant = {
  name: 'trusts-who-signed-itself',
  does: 'Serves a client whose certificate is signed by its own key.',
  breaks: ['OSO-BEV-03'],
  alsoBreaks: {},
  // With a list of what is revoked OpenSSL says of it that the list lacks its issuer.
  change: (las) =>
    changeDecisions(las, tolerateOfClients('DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_GET_CRL')),
};
