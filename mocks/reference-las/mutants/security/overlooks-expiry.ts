import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfClients } from '../tolerate.ts';

/** Does not look at the date. */
export const overlooksExpiry: Mutant = {
  name: 'overlooks-expiry',
  does: 'Serves a client whose certificate has expired.',
  breaks: ['OSO-BEV-04'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfClients('CERT_HAS_EXPIRED')),
};
