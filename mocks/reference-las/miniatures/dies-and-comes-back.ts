import { changeDecisions } from '../las.ts';
import type { Program } from '../serve/program.ts';
import type { Miniature } from './miniature.ts';
import { misbehaveOnce } from './misbehave-once.ts';

const awayMs = 300;

/** Has somebody who starts it again. */
export const diesAndComesBack: Miniature = {
  name: 'dies-and-comes-back',
  does: 'Goes down over one request, and serves again a little later.',
  expects: {
    outcome: 'failed',
    blames: ['OSO-DOS-01', 'OSO-SES-01'],
    strikes: 'once',
  },
  change: (las) => {
    let running: Program | undefined;
    const struck = misbehaveOnce(las, () => {
      running?.restart(awayMs);
      return 'nothing';
    });
    return changeDecisions(struck, {
      livesOn: (program) => {
        running = program;
      },
    });
  },
};
