import { changeDecisions } from '../../las.ts';
import { makeElement } from '../../xml/element.ts';
import type { Mutant } from '../mutant.ts';
import { reasonOf } from '../reason-of.ts';

/** Tells developers what they want to know, and everybody else. */
export const showsItsCallsInAFault: Mutant = {
  name: 'shows-its-calls-in-a-fault',
  does: 'Writes the trace of calls that led to a fault into its detail.',
  breaks: ['OSO-ROB-19'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer) => {
        const answered = await answer();
        const { message } = answered;
        if (reasonOf(answered) === '' || !message || typeof message.content === 'string')
          return answered;
        const detail = makeElement('', 'detail', [makeElement('', 'trace', traced())]);
        return { ...answered, message: { ...message, content: [...message.content, detail] } };
      },
    }),
};

function traced(): string {
  return String(new Error('The message cannot be read').stack);
}
