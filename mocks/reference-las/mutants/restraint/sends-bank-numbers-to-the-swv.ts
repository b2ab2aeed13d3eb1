import { changeDecisions } from '../../las.ts';
import { leaveOut } from '../leave-out.ts';
import type { Mutant } from '../mutant.ts';

/** Leaves out what it was told first. */
export const sendsBankNumbersToTheSwv: Mutant = {
  name: 'sends-bank-numbers-to-the-swv',
  does: 'Leaves the PGN out of a dossier for an SWV, and sends the bank account of a parent.',
  breaks: ['OSO-PRI-17'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutForSwv: (dossier) => leaveOut(dossier, 'bsn', 'onderwijsnummer'),
    }),
};
