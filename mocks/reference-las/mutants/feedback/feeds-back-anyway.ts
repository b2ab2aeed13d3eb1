import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes an address for an approval. */
export const feedsBackAnyway: Mutant = {
  name: 'feeds-back-anyway',
  does: 'Sends feedback although the Traffic Center refused the announcement.',
  breaks: ['OSO-TER-10'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { trustsFeedbackAnnouncement: () => true }),
};
