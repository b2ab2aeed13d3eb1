import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has a button that does nothing. */
export const neverNotifies: Mutant = {
  name: 'never-notifies',
  does: 'Does nothing when a user chooses to notify, and says that it was done.',
  breaks: ['OSO-NOT-02'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { notifies: async () => true }),
};
