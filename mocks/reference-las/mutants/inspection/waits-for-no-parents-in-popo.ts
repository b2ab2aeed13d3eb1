import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks parents where it was told to, which was in POVO. */
export const waitsForNoParentsInPopo: Mutant = {
  name: 'waits-for-no-parents-in-popo',
  does: 'Delivers to a primary school without inspection.',
  breaks: ['OSO-PRI-01'],
  alsoBreaks: { 'OSO-BRON-10': 'Whoever waits for no inspection waits for no second one.' },
  profiles: ['POPO'],
  change: (las) =>
    changeDecisions(las, {
      asksOfParents: (profile) =>
        profile === 'POPO' ? 'nothing' : las.decisions.asksOfParents(profile),
    }),
};
