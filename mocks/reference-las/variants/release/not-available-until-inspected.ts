import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Variant } from '../variant.ts';

/** Counts what may not be sent yet as what is not there. */
export const notAvailableUntilInspected: Variant = {
  name: 'not-available-until-inspected',
  does: 'Answers LeerlinginfoNietBeschikbaar where the parents have not inspected or not consented.',
  touches: {
    profiles: ['POVO', 'VOVO'],
    only: ['eerst-de-ouders', 'toestemming', 'alleen-wat-is-klaargezet', 'zoals-het-is-klaargezet'],
  },
  change: (las) =>
    changeDecisions(las, {
      namesRefusal: (objection) =>
        objection === 'not-inspected' || objection === 'no-consent'
          ? results.notAvailable
          : las.decisions.namesRefusal(objection),
    }),
};
