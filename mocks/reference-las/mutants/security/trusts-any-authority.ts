import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { tolerateOfClients } from '../tolerate.ts';

/** Does not look who signed. */
export const trustsAnyAuthority: Mutant = {
  name: 'trusts-any-authority',
  does: 'Serves a client whose certificate a foreign authority issued.',
  breaks: ['OSO-BEV-03'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, tolerateOfClients('UNABLE_TO_VERIFY_LEAF_SIGNATURE')),
};
