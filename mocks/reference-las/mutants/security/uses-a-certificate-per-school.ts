import { changeDecisions } from '../../las.ts';
import { findText } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';

/** Sells each school a certificate of its own. */
export const usesACertificatePerSchool: Mutant = {
  name: 'uses-a-certificate-per-school',
  does: 'Calls under another certificate for every school but the first.',
  breaks: ['OSO-BEV-09'],
  alsoBreaks: {},
  change: (las) => {
    let first: string | undefined;
    return changeDecisions(las, {
      guardsCalls: (options, { message, spares }) => {
        const isBron = message?.name === 'sessiecontroleRequest';
        const own = message && findText(message, isBron ? 'bronBrin' : 'doelBrin');
        first ??= own;
        return own === undefined || own === first ? options : { ...options, cert: spares.another };
      },
    });
  },
};
