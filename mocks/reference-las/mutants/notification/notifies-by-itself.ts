import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes making ready for wanting everybody to know. */
export const notifiesByItself: Mutant = {
  name: 'notifies-by-itself',
  does: 'Notifies as soon as a dossier is made ready that was asked for before.',
  breaks: ['OSO-NOT-01'],
  alsoBreaks: { 'OSO-BRON-17': 'What it sends by itself goes by the Traffic Center.' },
  change: (las) => changeDecisions(las, { notifiesByItself: () => true }),
};
