import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Answers the same question the same way. */
export const remembersItsRefusal: Mutant = {
  name: 'remembers-its-refusal',
  does: 'Repeats the refusal that it once gave a school for want of a ready dossier.',
  breaks: ['OSO-BRON-12'],
  alsoBreaks: {},
  change: (las) => {
    const refused = new Set<string>();
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const question = `${pupil.pgn}/${request.doelBrin}`;
        const ready = las.decisions.findsReadyDossier(pupil, request);
        if (!ready) {
          refused.add(question);
        }
        return refused.has(question) ? undefined : ready;
      },
    });
  },
};
