import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfClients } from '../tolerate.ts';

/** Takes any certificate of the authority for a client’s. */
export const overlooksTheUseOfACertificate: Mutant = {
  name: 'overlooks-the-use-of-a-certificate',
  does: 'Serves a client whose certificate is for servers only.',
  breaks: ['OSO-BEV-14'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfClients('INVALID_PURPOSE')),
};
