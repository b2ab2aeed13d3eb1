import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks without listening. */
export const ignoresTheSessionAnswer: Mutant = {
  name: 'ignores-the-session-answer',
  does: 'Checks the session and then delivers, whatever the Traffic Center answered.',
  breaks: ['OSO-SES-02'],
  alsoBreaks: {
    'OSO-SES-05': 'Whoever delivers does not pass on what the Traffic Center had against it.',
    'OSO-SES-07': 'Nor does it say that the session was signed off.',
    'OSO-SES-08': 'That the delivery point is another is one of the answers that it ignores.',
    'OSO-SES-23': 'So is a refusal of the check.',
    'OSO-BRON-14': 'What it holds for valid it registers too.',
  },
  change: (las) =>
    changeDecisions(las, {
      trustsSession: () => true,
    }),
};
