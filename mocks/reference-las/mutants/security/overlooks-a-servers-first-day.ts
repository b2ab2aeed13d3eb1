import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfServers } from '../tolerate.ts';

/** Looks at the last day of a server only. */
export const overlooksAServersFirstDay: Mutant = {
  name: 'overlooks-a-servers-first-day',
  does: 'Tells a server anything whose certificate is not yet valid.',
  breaks: ['OSO-BEV-15'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfServers('CERT_NOT_YET_VALID')),
};
