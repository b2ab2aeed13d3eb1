import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { reasonOf } from '../reason-of.ts';

/** Says that all is well. */
export const answersAnUnknownMessageWith200: Mutant = {
  name: 'answers-an-unknown-message-with-200',
  does: 'Answers a message that it does not know with an empty body and HTTP 200.',
  breaks: ['OSO-ROB-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer) => {
        const answered = await answer();
        return reasonOf(answered).includes('no such request')
          ? { status: 200, message: undefined }
          : answered;
      },
    }),
};
