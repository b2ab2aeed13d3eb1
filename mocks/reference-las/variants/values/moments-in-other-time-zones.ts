import { changeDecisions } from '../../las.ts';
import type { Variant } from '../variant.ts';

/** Writes moments far from Greenwich. */
export const momentsInOtherTimeZones: Variant = {
  name: 'moments-in-other-time-zones',
  does: 'Writes moments as in Nepal or, in feedback, on the Marquesas, to the microsecond.',
  touches: {
    profiles: ['POVO', 'POSWV'],
    only: [
      'opnieuw-opvragen',
      'een-bericht-is-een-keuze',
      'een-mens-beslist-over-een-bericht',
      'de-school-hoort-wat-het-werd',
    ],
  },
  change: (las) =>
    changeDecisions(las, {
      sendsRequestDate: (moment) =>
        moment && writeIn(las.decisions.sendsRequestDate(moment), nepal),
      composesNotice: (notice) => {
        const composed = las.decisions.composesNotice(notice);
        return { ...composed, aanvraagdatum: writeIn(composed.aanvraagdatum, nepal) };
      },
      composesFeedback: (given, fetched) => {
        const composed = las.decisions.composesFeedback(given, fetched);
        return { ...composed, datum: writeIn(composed.datum, marquesas) ?? '' };
      },
    }),
};

type Zone = { readonly minutes: number; readonly name: string };

const nepal: Zone = { minutes: 5 * 60 + 45, name: '+05:45' };
const marquesas: Zone = { minutes: -(9 * 60 + 30), name: '-09:30' };

function writeIn(moment: string | undefined, { minutes, name }: Zone): string | undefined {
  if (moment === undefined) {
    return undefined;
  }
  const there = new Date(Date.parse(moment) + minutes * 60_000);
  return there.toISOString().replace('Z', `000${name}`);
}
