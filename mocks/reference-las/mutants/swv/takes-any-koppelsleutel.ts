import type { ReadyDossier } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves it to the Traffic Center which koppelsleutel is right. */
export const takesAnyKoppelsleutel: Mutant = {
  name: 'takes-any-koppelsleutel',
  does: 'Delivers an offered dossier under any koppelsleutel.',
  breaks: ['OSO-SWV-08'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsPupil: (pupils, isAskedFor) =>
        pupils.find(isAskedFor) ?? pupils.find(({ ready }) => ready.some(isOffered)),
      findsLinkedDossier: ({ ready }, isLinked) => ready.find(isLinked) ?? ready.find(isOffered),
    }),
};

function isOffered({ koppelsleutel }: ReadyDossier): boolean {
  return koppelsleutel !== undefined;
}
