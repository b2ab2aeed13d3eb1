import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Does not look who is asking. */
export const deliversToAnySchool: Mutant = {
  name: 'delivers-to-any-school',
  does: 'Delivers a ready dossier to any school, not only to the one it was made ready for.',
  breaks: ['OSO-BRON-02'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsReadyDossier: (pupil) => pupil.ready.at(-1),
    }),
};
