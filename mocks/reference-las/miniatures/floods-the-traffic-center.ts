import { changeDecisions } from '../las.ts';
import type { Miniature } from './miniature.ts';

const times = 200;

/** Has a loop in its session check. */
export const floodsTheTrafficCenter: Miniature = {
  name: 'floods-the-traffic-center',
  does: 'Checks one session two hundred times more, all at once.',
  // Whoever is flooded is slow to answer anybody.
  answerMs: 10_000,
  expects: { outcome: 'passed', blames: [], strikes: 'never' },
  change: (las) => {
    let isDone = false;
    return changeDecisions(las, {
      checksSession: async (_sessieId, ask) => {
        const resultaat = await ask();
        if (!isDone) {
          isDone = true;
          for (let time = 0; time < times; time += 1) {
            void ask();
          }
        }
        return resultaat;
      },
    });
  },
};
