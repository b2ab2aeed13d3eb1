import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks for a certificate and does not insist. */
export const servesWithoutACertificate: Mutant = {
  name: 'serves-without-a-certificate',
  does: 'Serves clients that show no certificate.',
  breaks: ['OSO-BEV-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsEndpoint: (options) => ({ ...options, rejectUnauthorized: false }),
      admitsClient: ({ hasCertificate, objection }) => !hasCertificate || objection === undefined,
    }),
};
