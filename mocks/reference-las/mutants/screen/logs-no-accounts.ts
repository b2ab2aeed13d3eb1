import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Logs what happened, and not who did it. */
export const logsNoAccounts: Mutant = {
  name: 'logs-no-accounts',
  does: 'Keeps a log that does not name the account.',
  breaks: ['OSO-PRI-03'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-PRI-03'),
};
