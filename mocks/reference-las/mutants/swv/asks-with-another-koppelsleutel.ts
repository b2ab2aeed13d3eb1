import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps one koppelsleutel: the last. */
export const asksWithAnotherKoppelsleutel: Mutant = {
  name: 'asks-with-another-koppelsleutel',
  does: 'Asks under the koppelsleutel that came last, whichever dossier a user wants.',
  breaks: ['OSO-SWV-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      namesPupil: (key, notified) =>
        'koppelsleutel' in key ? { koppelsleutel: notified.at(-1) ?? key.koppelsleutel } : key,
    }),
};
