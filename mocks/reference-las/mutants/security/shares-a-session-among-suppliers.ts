import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes any valid certificate for that of who asked. */
export const sharesASessionAmongSuppliers: Mutant = {
  name: 'shares-a-session-among-suppliers',
  does: 'Delivers in a session to another supplier than the one that asked in it.',
  breaks: ['OSO-BEV-20'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { keepsToAsker: () => true }),
};
