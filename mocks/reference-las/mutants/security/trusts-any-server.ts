import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not look whom it calls. */
export const trustsAnyServer: Mutant = {
  name: 'trusts-any-server',
  does: 'Tells a server anything, whatever certificate that shows.',
  breaks: ['OSO-BEV-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { guardsCalls: (options) => ({ ...options, rejectUnauthorized: false }) }),
};
