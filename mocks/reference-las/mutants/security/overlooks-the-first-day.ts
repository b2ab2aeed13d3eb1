import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfClients } from '../tolerate.ts';

/** Looks at the last day of a certificate only. */
export const overlooksTheFirstDay: Mutant = {
  name: 'overlooks-the-first-day',
  does: 'Serves a client whose certificate is not yet valid.',
  breaks: ['OSO-BEV-13'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfClients('CERT_NOT_YET_VALID')),
};
