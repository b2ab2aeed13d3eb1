import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has no time zones in its database. */
export const comparesLocalTimeWithUtc: Mutant = {
  name: 'compares-local-time-with-utc',
  does: 'Holds the time at which a dossier was made ready, as a Dutch clock shows it, against aanvraagdatum in UTC.',
  breaks: ['OSO-BRON-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      isNewSince: ({ at }, aanvraagdatum) =>
        !aanvraagdatum || onADutchClock(at) >= aanvraagdatum.toISOString().slice(0, 19),
    }),
};

/** As XML writes it without a time zone. */
function onADutchClock(moment: Date): string {
  return moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T');
}
