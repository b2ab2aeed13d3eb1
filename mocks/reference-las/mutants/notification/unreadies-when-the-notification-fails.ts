import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Makes one thing of making ready and notifying. */
export const unreadiesWhenTheNotificationFails: Mutant = {
  name: 'unreadies-when-the-notification-fails',
  does: 'Takes back what was made ready when the notification about it fails.',
  breaks: ['OSO-NOT-07'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { staysReady: () => false }),
};
