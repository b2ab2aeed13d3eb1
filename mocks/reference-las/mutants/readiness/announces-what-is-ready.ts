import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Thinks that the Traffic Center wants to know. */
export const announcesWhatIsReady: Mutant = {
  name: 'announces-what-is-ready',
  does: 'Tells the Traffic Center as soon as a dossier is made ready.',
  breaks: ['OSO-BRON-17'],
  alsoBreaks: { 'OSO-NOT-01': 'It announces a notification that no user chose to send.' },
  change: (las) => changeDecisions(las, { announcesReadyDossier: () => true }),
};
