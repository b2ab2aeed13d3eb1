import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps what is ready under the first delivery point of a school, so that nothing is there for another. */
export const knowsOneSystemOfEachSchool: Mutant = {
  name: 'knows-one-system-of-each-school',
  does: 'Finds no ready dossier when the second delivery point of the school asks for it.',
  breaks: ['OSO-BRON-19'],
  alsoBreaks: { 'OSO-DOS-01': 'What a platform asks for does not come at all.' },
  change: (las) =>
    changeDecisions(las, {
      findsReadyDossier: (pupil, request) =>
        request.doelRouteringsKenmerk.endsWith('02')
          ? undefined
          : las.decisions.findsReadyDossier(pupil, request),
    }),
};
