import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Is done too soon. */
export const signsOffAfterTheFirstAnswer: Mutant = {
  name: 'signs-off-after-the-first-answer',
  does: 'Signs off after the first answer, and then asks on.',
  breaks: ['OSO-SES-15'],
  alsoBreaks: {
    'OSO-SES-03': 'the sign-off comes before the last answer',
    'OSO-DOEL-01': 'what only a platform has comes no more once the session is signed off',
  },
  change: (las) =>
    changeDecisions(las, {
      goesOnAsking: async (answers, signOff) => {
        if (answers.length === 1) await signOff();
      },
      signsOff: async () => {},
    }),
};
