import { changeDecisions } from '../las.ts';
import type { Miniature } from './miniature.ts';

/** Is there, and that is all. */
export const acceptsAndNeverAnswers: Miniature = {
  name: 'accepts-and-never-answers',
  does: 'Takes every message and answers none, and never calls anybody.',
  expects: { outcome: 'inconclusive', blames: [], strikes: 'always' },
  change: (las) =>
    changeDecisions(las, {
      answersMessage: () => new Promise(() => {}),
      opensSession: () => new Promise(() => {}),
    }),
};
