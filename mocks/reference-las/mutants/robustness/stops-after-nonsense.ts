import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { reasonOf } from '../reason-of.ts';

/** Does not get over half a message at once. */
export const stopsAfterNonsense: Mutant = {
  name: 'stops-after-nonsense',
  does: 'Answers the message after a broken one with a fault.',
  breaks: ['OSO-ROB-05'],
  alsoBreaks: {},
  change: (las) => {
    let isUpset = false;
    return changeDecisions(las, {
      understandsMessage: () => !isUpset,
      answersMessage: async (answer) => {
        const answered = await answer();
        isUpset = reasonOf(answered).startsWith('Cannot read the XML');
        return answered;
      },
    });
  },
};
