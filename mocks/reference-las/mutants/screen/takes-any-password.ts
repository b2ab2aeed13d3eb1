import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Takes whatever a user thinks up. */
export const takesAnyPassword: Mutant = {
  name: 'takes-any-password',
  does: 'Takes a password of one sign.',
  breaks: ['OSO-PRI-23'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-PRI-23'),
};
