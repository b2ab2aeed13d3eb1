import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has a short field for feedback. */
export const cutsFeedbackShort: Mutant = {
  name: 'cuts-feedback-short',
  does: 'Shows the first hundred signs of feedback only.',
  breaks: ['OSO-TER-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      showsFeedback: (received) =>
        received.map((feedback) => ({ ...feedback, tekst: feedback.tekst.slice(0, 100) })),
    }),
};
