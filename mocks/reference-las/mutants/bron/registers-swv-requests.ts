import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps a list of everybody who asked, whoever it was. */
export const registersSwvRequests: Mutant = {
  name: 'registers-swv-requests',
  does: 'Registers a request under a koppelsleutel like any other.',
  breaks: ['OSO-BRON-16'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { registersRequest: () => true }),
};
