import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has no clock times in its database. */
export const comparesDaysOnly: Mutant = {
  name: 'compares-days-only',
  does: 'Delivers what was made ready on the day of aanvraagdatum, also when that was before it.',
  breaks: ['OSO-BRON-03'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      isNewSince: ({ at }, aanvraagdatum) => !aanvraagdatum || dayOf(at) >= dayOf(aanvraagdatum),
    }),
};

function dayOf(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
}
