import { changeDecisions } from '../las.ts';
import type { Program } from '../serve/program.ts';
import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

/** Has nobody who starts it again. */
export const diesForGood: Miniature = {
  name: 'dies-for-good',
  does: 'Ends over one request, and is gone.',
  expects: { outcome: 'inconclusive', blames: [], strikes: 'always' },
  change: (las) => {
    let running: Program | undefined;
    const struck = misbehaveOnce(las, () => {
      running?.end();
      return 'nothing';
    });
    return changeDecisions(struck, {
      livesOn: (program) => {
        running = program;
      },
    });
  },
};
