import { setTimeout as pause } from 'node:timers/promises';
import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Well within what is allowed, and more than anybody sound needs. */
const delayMs = 300;

/** Is slow, but not late. */
export const takesItsTime: Variant = {
  name: 'takes-its-time',
  does: `Answers a request for a dossier, and signs off, after ${delayMs} ms.`,
  touches: {
    only: [
      'elke-sessie-wordt-afgemeld',
      'alleen-binnen-een-geldige-sessie',
      'alleen-wat-is-klaargezet',
    ],
  },
  change: (las) =>
    changeDecisions(las, {
      answersMessage: async (answer, arrived) => {
        if (arrived.body.includes('documentRequest')) await pause(delayMs);
        return las.decisions.answersMessage(answer, arrived);
      },
      signsOff: async (signOff, best) => {
        await pause(delayMs);
        return las.decisions.signsOff(signOff, best);
      },
    }),
};
