import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Serves under a name, and no number. */
export const dropsTheNumberFromItsCertificate: Mutant = {
  name: 'drops-the-number-from-its-certificate',
  does: 'Shows as server a certificate without its number.',
  breaks: ['OSO-BEV-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      guardsEndpoint: (options, { numberless }) => ({ ...options, cert: numberless }),
    }),
};
