import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Looks who issued a certificate, not for whom. */
export const overlooksTheHostName: Mutant = {
  name: 'overlooks-the-host-name',
  does: 'Tells a server anything whose certificate is for another host.',
  breaks: ['OSO-BEV-17'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: (options) => ({ ...options, checkServerIdentity: () => undefined }),
      // Else it takes who it let in for who belongs there, and nothing goes well any more.
      knowsServer: () => true,
    }),
};
