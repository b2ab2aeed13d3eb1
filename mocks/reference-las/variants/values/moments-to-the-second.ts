import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Keeps no fractions of a second. */
export const momentsToTheSecond: Variant = {
  name: 'moments-to-the-second',
  does: 'Writes the moments of its own without fractions of a second.',
  touches: {
    profiles: ['POVO', 'POSWV'],
    only: ['een-bericht-is-een-keuze', 'de-school-hoort-wat-het-werd'],
  },
  change: (las) =>
    changeDecisions(las, {
      composesNotice: (notice) => {
        const composed = las.decisions.composesNotice(notice);
        return { ...composed, aanvraagdatum: cut(composed.aanvraagdatum) };
      },
      composesFeedback: (given, fetched) => {
        const composed = las.decisions.composesFeedback(given, fetched);
        return { ...composed, datum: cut(composed.datum) ?? '' };
      },
    }),
};

function cut(moment: string | undefined): string | undefined {
  return moment?.replace(/\.\d+/, '');
}
