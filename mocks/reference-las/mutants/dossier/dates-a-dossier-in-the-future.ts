import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Runs on a clock that is days ahead. */
export const datesADossierInTheFuture: Mutant = {
  name: 'dates-a-dossier-in-the-future',
  does: 'Writes a day in the future as that of collection.',
  breaks: ['OSO-DOS-16'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        las.decisions.composesDossier({ ...ready, at: daysAfter(ready.at) }, product),
    }),
};

const daysAhead = 2;

function daysAfter(moment: Date): Date {
  return new Date(moment.getTime() + daysAhead * 24 * 60 * 60 * 1_000);
}
