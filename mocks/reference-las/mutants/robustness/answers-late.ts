import { setTimeout as pause } from 'node:timers/promises';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';
import { reasonOf } from '../reason-of.ts';

const longMs = 1_500;

/** Takes its time over what it cannot read. */
export const answersLate: Mutant = {
  name: 'answers-late',
  does: 'Takes longer than the limit over the first broken message.',
  breaks: ['OSO-ROB-06'],
  alsoBreaks: {},
  change: (las) => {
    let isFirst = true;
    return changeDecisions(las, {
      answersMessage: async (answer) => {
        const answered = await answer();
        if (isFirst && reasonOf(answered).startsWith('Cannot read the XML')) {
          isFirst = false;
          await pause(longMs);
        }
        return answered;
      },
    });
  },
};
