import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Lets a user react to a notification. */
export const feedsBackUnseen: Mutant = {
  name: 'feeds-back-unseen',
  does: 'Gives feedback on a dossier that was never fetched.',
  breaks: ['OSO-TER-08'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { mayGiveFeedback: () => true }),
};
