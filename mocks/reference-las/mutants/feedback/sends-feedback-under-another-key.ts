import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps one koppelsleutel: the last. */
export const sendsFeedbackUnderAnotherKey: Mutant = {
  name: 'sends-feedback-under-another-key',
  does: 'Gives feedback under the koppelsleutel of the dossier that was fetched last.',
  breaks: ['OSO-TER-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesFeedback: (feedback, fetched) => ({
        ...feedback,
        koppelsleutel: fetched.at(-1) ?? feedback.koppelsleutel,
      }),
    }),
};
