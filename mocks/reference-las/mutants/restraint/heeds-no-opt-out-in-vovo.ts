import { profileOf } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has the opt-outs in its module for primary schools. */
export const heedsNoOptOutInVovo: Mutant = {
  name: 'heeds-no-opt-out-in-vovo',
  does: 'Sends what parents keep back when a pupil goes from one secondary school to another.',
  breaks: ['OSO-PRI-09'],
  alsoBreaks: {},
  profiles: ['VOVO'],
  change: (las) =>
    changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        return ready && profileOf(ready.dossier) === 'VOVO' ? { ...ready, withheld: [] } : ready;
      },
    }),
};
