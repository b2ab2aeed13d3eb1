import { changeDecisions } from '../../las.ts';
import { results } from '../../wire/results.ts';
import type { Mutant } from '../mutant.ts';

/** Refuses rightly, with the wrong code. */
export const saysNotRetrievableWhenNotMadeReady: Mutant = {
  name: 'says-not-retrievable-when-not-made-ready',
  does: 'Answers LeerlinginfoNietOpvraagbaar when a dossier was not made ready.',
  breaks: ['OSO-BRON-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      namesRefusal: (objection) =>
        objection === 'not-made-ready'
          ? results.notRetrievable
          : las.decisions.namesRefusal(objection),
    }),
};
