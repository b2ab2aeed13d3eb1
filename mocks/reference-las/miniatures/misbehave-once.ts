import { changeDecisions, type Las } from '../las.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';

const struck = 2;

/** The LAS that answers its second request for a dossier as told here, and all else as usual. */
export function misbehaveOnce(
  las: Las,
  misbehave: (answered: HttpAnswer) => HttpAnswer | 'nothing',
): Las {
  let count = 0;
  return changeDecisions(las, {
    answersMessage: async (answer) => {
      const answered = await answer();
      count += answered.message?.name === 'documentResponse' ? 1 : 0;
      return count === struck ? misbehave(answered) : answered;
    },
  });
}
