import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was given the list of what is revoked for its clients only. */
export const callsTheRevoked: Mutant = {
  name: 'calls-the-revoked',
  does: 'Tells a server anything whose certificate was revoked.',
  breaks: ['OSO-BEV-19'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: ({ crl: _unread, ...options }) => options,
      // Else it takes who it let in for who belongs there, and nothing goes well any more.
      knowsServer: () => true,
    }),
};
