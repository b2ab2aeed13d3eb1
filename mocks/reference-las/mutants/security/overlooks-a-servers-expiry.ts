import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfServers } from '../tolerate.ts';

/** Does not look at the last day of a server. */
export const overlooksAServersExpiry: Mutant = {
  name: 'overlooks-a-servers-expiry',
  does: 'Tells a server anything whose certificate has expired.',
  breaks: ['OSO-BEV-15'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfServers('CERT_HAS_EXPIRED')),
};
