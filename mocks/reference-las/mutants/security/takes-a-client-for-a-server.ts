import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfServers } from '../tolerate.ts';

/** Takes any certificate of the authority for a server’s. */
export const takesAClientForAServer: Mutant = {
  name: 'takes-a-client-for-a-server',
  does: 'Tells a server anything whose certificate is for clients only.',
  breaks: ['OSO-BEV-16'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfServers('INVALID_PURPOSE')),
};
