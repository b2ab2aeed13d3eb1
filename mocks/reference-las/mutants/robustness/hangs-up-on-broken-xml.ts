import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { reasonOf } from '../reason-of.ts';

/** Is put off by half a message. */
export const hangsUpOnBrokenXml: Mutant = {
  name: 'hangs-up-on-broken-xml',
  does: 'Breaks the connection when XML does not end.',
  breaks: ['OSO-ROB-04'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer) => {
        const answered = await answer();
        return reasonOf(answered).startsWith('Cannot read the XML') ? 'nothing' : answered;
      },
    }),
};
