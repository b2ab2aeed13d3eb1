import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

const elsewhere = 'https://127.0.0.1:1/oso';

/** Kept the settings of its old server. */
export const registersADeliveryPointElsewhere: Mutant = {
  name: 'registers-a-delivery-point-elsewhere',
  does: 'Registers an address at the Traffic Center where it does not answer.',
  breaks: ['OSO-REG-03'],
  alsoBreaks: {},
  release: '2018',
  change: (las) =>
    changeDecisions(las, {
      registersAddress: (point) => ({ ...las.decisions.registersAddress(point), url: elsewhere }),
    }),
};
