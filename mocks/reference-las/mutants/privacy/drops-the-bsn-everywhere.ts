import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Has one export for a samenwerkingsverband and for a school. */
export const dropsTheBsnEverywhere: Mutant = {
  name: 'drops-the-bsn-everywhere',
  does: 'Leaves the PGN out of every dossier.',
  breaks: ['OSO-PRI-16'],
  alsoBreaks: {
    'OSO-DOS-01': 'The PGN is part of the dossier.',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        leaveOut(las.decisions.sendsDossier(dossier), 'bsn', 'onderwijsnummer'),
    }),
};
