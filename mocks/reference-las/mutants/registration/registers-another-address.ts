import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const elsewhere = 'https://127.0.0.1:1/oso';

/** Kept the settings of its old server. */
export const registersAnotherAddress: Mutant = {
  name: 'registers-another-address',
  does: 'Registers an address at the OSR where it does not answer.',
  breaks: ['OSO-REG-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      registersAddress: (point) => ({ ...las.decisions.registersAddress(point), url: elsewhere }),
    }),
};
