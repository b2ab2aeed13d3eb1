import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps no request in vain, and those are the ones to notify later. */
export const registersOnlyWhatItDelivers: Mutant = {
  name: 'registers-only-what-it-delivers',
  does: 'Registers a request only when it delivers the dossier.',
  breaks: ['OSO-BRON-13'],
  alsoBreaks: { 'OSO-NOT-02': 'Of a request in vain it knows nothing, so it notifies nobody.' },
  change: (las) =>
    changeDecisions(las, {
      answersRequest: async ({ checkSession, registerRequest, judgeDossier }) => {
        const refusal = await checkSession();
        if (refusal) {
          return refusal;
        }
        const outcome = judgeDossier();
        if (outcome.dossier) {
          registerRequest();
        }
        return outcome;
      },
    }),
};
