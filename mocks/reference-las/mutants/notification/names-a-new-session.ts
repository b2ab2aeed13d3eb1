import { randomUUID } from 'node:crypto';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a notification for the beginning of something. */
export const namesANewSession: Mutant = {
  name: 'names-a-new-session',
  does: 'Names a session of its own making in the announcement, instead of that of the request.',
  breaks: ['OSO-NOT-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesNotice: (notice) => ({
        ...las.decisions.composesNotice(notice),
        sessieId: randomUUID(),
      }),
    }),
};
