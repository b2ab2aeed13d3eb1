import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Spares its users the trouble. */
export const asksByItselfOnANotification: Mutant = {
  name: 'asks-by-itself-on-a-notification',
  does: 'Starts a request as soon as a notification comes in.',
  breaks: ['OSO-DOEL-10'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { asksByItself: () => true }),
};
