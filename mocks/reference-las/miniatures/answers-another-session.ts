import { changeDecisions } from '../las.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';
import type { Miniature } from './miniature.ts';

/** Has its answers in a drawer. */
export const answersAnotherSession: Miniature = {
  name: 'answers-another-session',
  does: 'Answers the second request for a dossier with what it answered to the first, in another session.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-DOS-01', 'OSO-SES-01'],
    strikes: 'once',
  },
  change: (las) => {
    const given: HttpAnswer[] = [];
    return changeDecisions(las, {
      answersMessage: async (answer) => {
        const [first, second] = given;
        if (first && !second) {
          given.push(first);
          return first;
        }
        const answered = await answer();
        given.push(answered);
        return answered;
      },
    });
  },
};
