import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps what it hears to itself. */
export const swallowsNotifications: Mutant = {
  name: 'swallows-notifications',
  does: 'Confirms a notification and shows it to nobody.',
  breaks: ['OSO-NOT-11'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { showsNotifications: () => [] }),
};
