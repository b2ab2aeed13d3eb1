import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Writes down whoever rings the bell. */
export const registersBeforeTheSessionCheck: Mutant = {
  name: 'registers-before-the-session-check',
  does: 'Registers a request before it has checked the session.',
  breaks: ['OSO-BRON-14'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      answersRequest: async ({ checkSession, registerRequest, judgeDossier }) => {
        registerRequest();
        return (await checkSession()) ?? judgeDossier();
      },
    }),
};
