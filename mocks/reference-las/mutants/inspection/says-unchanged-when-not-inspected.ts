import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Refuses rightly, with the wrong code. */
export const saysUnchangedWhenNotInspected: Mutant = {
  name: 'says-unchanged-when-not-inspected',
  does: 'Answers LeerlinginfoNietGewijzigd when parents have not inspected a dossier.',
  breaks: ['OSO-PRI-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      namesRefusal: (objection) =>
        objection === 'not-inspected' ? results.notChanged : las.decisions.namesRefusal(objection),
    }),
};
