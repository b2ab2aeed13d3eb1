import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Tells a user no more than that it failed. */
export const showsOneTextForEveryRefusal: Mutant = {
  name: 'shows-one-text-for-every-refusal',
  does: 'Shows one and the same text for every refusal.',
  breaks: ['OSO-DOEL-04'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-DOEL-04'),
};
