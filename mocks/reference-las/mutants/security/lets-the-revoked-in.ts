import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Was given the list of what is revoked for its calls only. */
export const letsTheRevokedIn: Mutant = {
  name: 'lets-the-revoked-in',
  does: 'Serves a client whose certificate was revoked.',
  breaks: ['OSO-BEV-18'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { guardsEndpoint: ({ crl: _unread, ...options }) => options }),
};
