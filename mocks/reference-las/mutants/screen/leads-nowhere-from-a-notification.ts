import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Shows a notification and leaves it at that. */
export const leadsNowhereFromANotification: Mutant = {
  name: 'leads-nowhere-from-a-notification',
  does: 'Shows a notification without a way to ask from there.',
  breaks: ['OSO-NOT-12'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-NOT-12'),
};
