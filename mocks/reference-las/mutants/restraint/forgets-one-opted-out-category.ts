import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Added the absence screen after the opt-outs. */
export const forgetsOneOptedOutCategory: Mutant = {
  name: 'forgets-one-opted-out-category',
  does: 'Keeps everything back that parents keep back, but for verzuim.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      leavesOutCategory: (dossier, category) =>
        category === 'verzuim' ? dossier : las.decisions.leavesOutCategory(dossier, category),
    }),
};
