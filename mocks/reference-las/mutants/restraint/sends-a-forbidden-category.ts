import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Sends what it has, whatever the transfer. */
export const sendsAForbiddenCategory: Mutant = {
  name: 'sends-a-forbidden-category',
  does: 'Sends categories that the profile forbids: the eindtoets to an SWV, pre-school data to a secondary school.',
  breaks: ['OSO-PRI-10'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      listsForbiddenCategories: () => [],
    }),
};
