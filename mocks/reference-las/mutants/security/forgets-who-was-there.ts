import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes any valid certificate for that of who belongs at an address. */
export const forgetsWhoWasThere: Mutant = {
  name: 'forgets-who-was-there',
  does: 'Tells a server anything at whose address there was another supplier before.',
  breaks: ['OSO-BEV-21'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { knowsServer: () => true }),
};
