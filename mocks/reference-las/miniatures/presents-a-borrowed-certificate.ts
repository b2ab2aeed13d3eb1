import { changeDecisions } from '../las.ts';
import type { Miniature } from './miniature.ts';

/** Has changed hands, or its certificate has. */
export const presentsABorrowedCertificate: Miniature = {
  name: 'presents-a-borrowed-certificate',
  does: "Shows another supplier's certificate to whoever calls, from the second connection on.",
  expects: { outcome: 'failed', blames: ['OSO-BEV-08'], strikes: 'always' },
  change: (las) =>
    changeDecisions(las, {
      livesOn: ({ endpoint }, { key, authority: ca, spares }) => {
        const shown = { key, ca, cert: spares.borrowed };
        endpoint.once('secureConnection', () => endpoint.setSecureContext(shown));
      },
    }),
};
