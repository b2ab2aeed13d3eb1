import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'Nothing about the certificate is looked at.';

/** Does not look whom it calls. */
export const trustsAnyServer: Mutant = {
  name: 'trusts-any-server',
  does: 'Tells a server anything, whatever certificate that shows.',
  breaks: ['OSO-BEV-05'],
  alsoBreaks: { 'OSO-BEV-15': reason, 'OSO-BEV-16': reason, 'OSO-BEV-17': reason },
  change: (las) =>
    changeDecisions(las, {
      guardsCalls: (options) => ({ ...options, rejectUnauthorized: false }),
      admitsServer: () => true,
    }),
};
