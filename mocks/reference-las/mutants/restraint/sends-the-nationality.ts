import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Fills in every field that it has. */
export const sendsTheNationality: Mutant = {
  name: 'sends-the-nationality',
  does: 'Sends the nationality of the pupil.',
  breaks: ['OSO-PRI-15'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutForbiddenFields: (dossier) => dossier,
    }),
};
