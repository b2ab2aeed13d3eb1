import { profileOf } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Does not let a user make ready what the parents have not seen. */
export const allowsReadyOnlyAfterInspection: Variant = {
  name: 'allows-ready-only-after-inspection',
  does: 'Lets a user make a dossier ready only after its inspection was recorded.',
  touches: {
    profiles: ['POVO', 'VOVO', 'POSWV'],
    only: [
      'eerst-de-ouders',
      'toestemming',
      'wat-ouders-ervan-vinden',
      'alleen-wat-is-klaargezet',
      'zoals-het-is-klaargezet',
      'regionale-afspraken',
      'elk-aanleverpunt-komt-aan-de-beurt',
      'het-samenwerkingsverband-krijgt-een-koppelsleutel',
    ],
  },
  change: (las) =>
    changeDecisions(las, {
      mayMakeReady: (pupil, terms) =>
        las.decisions.mayMakeReady(pupil, terms) &&
        (las.decisions.asksOfParents(profileOf(pupil.dossier)) === 'nothing' ||
          las.decisions.isInspected(pupil.inspection)),
    }),
};
