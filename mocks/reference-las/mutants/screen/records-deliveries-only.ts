import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps half of the story. */
export const recordsDeliveriesOnly: Mutant = {
  name: 'records-deliveries-only',
  does: 'Records deliveries, and no other act.',
  breaks: ['OSO-PRI-24'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-PRI-24'),
};
