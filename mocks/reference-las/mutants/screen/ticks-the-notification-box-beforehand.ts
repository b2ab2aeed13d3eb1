import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Chooses for the user. */
export const ticksTheNotificationBoxBeforehand: Mutant = {
  name: 'ticks-the-notification-box-beforehand',
  does: 'Shows the box for a notification ticked.',
  breaks: ['OSO-NOT-13'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-NOT-13'),
};
