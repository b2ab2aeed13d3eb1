import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Knows users, and no rights. */
export const letsEveryUserAtTheDossiers: Mutant = {
  name: 'lets-every-user-at-the-dossiers',
  does: 'Lets every user see, make ready and ask for dossiers.',
  breaks: ['OSO-PRI-22'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-PRI-22'),
};
