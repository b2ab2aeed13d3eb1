import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Looks at nothing. */
export const storesAnything: Mutant = {
  name: 'stores-anything',
  does: 'Stores whatever stands in the documentResponse.',
  breaks: ['OSO-DOEL-13'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      acceptsDossier: () => true,
    }),
};
