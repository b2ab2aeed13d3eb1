import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Trusts that what comes is what it asked for. */
export const takesAnyDossierForThePupils: Mutant = {
  name: 'takes-any-dossier-for-the-pupils',
  does: 'Stores and shows a dossier that is about another pupil.',
  breaks: ['OSO-PRI-20'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      acceptsDossier: (received) => las.decisions.acceptsDossier(received, undefined),
    }),
};
