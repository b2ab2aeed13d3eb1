import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Files feedback under whoever was offered last. */
export const showsFeedbackWithTheWrongPupil: Mutant = {
  name: 'shows-feedback-with-the-wrong-pupil',
  does: 'Shows feedback with the pupil that was offered last.',
  breaks: ['OSO-TER-06'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsLinkKey: (linkKeys, isSame) => (linkKeys.some(isSame) ? linkKeys.at(-1) : undefined),
    }),
};
