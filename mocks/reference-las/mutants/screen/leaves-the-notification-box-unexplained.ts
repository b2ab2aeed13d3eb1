import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Lets a user choose without saying what for. */
export const leavesTheNotificationBoxUnexplained: Mutant = {
  name: 'leaves-the-notification-box-unexplained',
  does: 'Shows the box for a notification without a word of what it does.',
  breaks: ['OSO-NOT-14'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-NOT-14'),
};
