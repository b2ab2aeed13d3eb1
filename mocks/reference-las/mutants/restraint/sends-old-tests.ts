import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps a pupil for ever. */
export const sendsOldTests: Mutant = {
  name: 'sends-old-tests',
  does: 'Sends every test that the pupil ever took.',
  breaks: ['OSO-PRI-19'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutOldTests: (dossier) => dossier,
    }),
};
