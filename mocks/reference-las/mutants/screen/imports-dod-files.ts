import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Still takes the predecessor of the dossier. */
export const importsDodFiles: Mutant = {
  name: 'imports-dod-files',
  does: 'Reads a DOD file as a transfer dossier.',
  breaks: ['OSO-DOEL-12'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-DOEL-12'),
};
