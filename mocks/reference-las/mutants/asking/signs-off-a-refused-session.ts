import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Ends what never began. */
export const signsOffARefusedSession: Mutant = {
  name: 'signs-off-a-refused-session',
  does: 'Signs off although no session was granted.',
  breaks: ['OSO-SES-09'],
  alsoBreaks: { 'OSO-SES-22': 'the session is refused there too' },
  change: (las) =>
    changeDecisions(las, {
      leavesRefusedSession: (signOff) => signOff(),
    }),
};
