import type { ReadyDossier } from '../../bron/pupils.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a koppelsleutel for the key of a school, not of a pupil. */
export const reusesAKoppelsleutel: Mutant = {
  name: 'reuses-a-koppelsleutel',
  does: 'Delivers the dossier that was offered last under any koppelsleutel that it knows.',
  breaks: ['OSO-SWV-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsPupil: (pupils, isAskedFor) => {
        const asked = pupils.find(isAskedFor);
        return asked?.ready.some(isOffered)
          ? pupils.findLast(({ ready }) => ready.some(isOffered))
          : asked;
      },
      findsLinkedDossier: ({ ready }) => ready.find(isOffered),
    }),
};

function isOffered({ koppelsleutel }: ReadyDossier): boolean {
  return koppelsleutel !== undefined;
}
