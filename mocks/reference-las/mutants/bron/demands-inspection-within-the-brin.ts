import { profileOf } from '../../bron/profile.ts';
import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Asks of a transfer within the school what it asks of any, and has no screen there to meet that. */
export const demandsInspectionWithinTheBrin: Mutant = {
  name: 'demands-inspection-within-the-brin',
  does: 'Refuses every dossier within the BRIN for want of an inspection, which nobody can record there.',
  breaks: ['OSO-BRON-20'],
  alsoBreaks: {
    'OSO-DOS-18': 'nor do twenty attachments come over',
    'OSO-DOS-01': 'Within the BRIN no dossier is delivered.',
  },
  change: (las) =>
    changeDecisions(las, {
      asksOfParents: (profile) =>
        profile === 'BB' ? 'inspection' : las.decisions.asksOfParents(profile),
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        return ready && profileOf(ready.dossier) === 'BB'
          ? { ...ready, inspection: undefined }
          : ready;
      },
    }),
};
