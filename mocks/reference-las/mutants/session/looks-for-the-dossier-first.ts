import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Spares itself a session check when there is nothing to deliver. */
export const looksForTheDossierFirst: Mutant = {
  name: 'looks-for-the-dossier-first',
  does: 'Refuses at once when it has no ready dossier, and checks the session only otherwise.',
  breaks: ['OSO-SES-01'],
  alsoBreaks: { 'OSO-BRON-14': 'It registers a request before it has checked the session.' },
  change: (las) =>
    changeDecisions(las, {
      answersRequest: async ({ checkSession, registerRequest, judgeDossier }) => {
        registerRequest();
        const outcome = judgeDossier();
        return outcome.dossier ? ((await checkSession()) ?? outcome) : outcome;
      },
    }),
};
