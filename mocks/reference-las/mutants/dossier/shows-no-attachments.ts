import { changeDecisions } from '../../las.ts';
import { isAttachment } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';
import { reviseDossier } from '../revise-dossier.ts';

/** Keeps the attachments to itself. */
export const showsNoAttachments: Mutant = {
  name: 'shows-no-attachments',
  does: 'Stores a received dossier whole but shows it without its attachments.',
  breaks: ['OSO-DOEL-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      showsDossier: (stored) =>
        reviseDossier(las.decisions.showsDossier(stored), (element) =>
          isAttachment(element) ? undefined : element,
        ),
    }),
};
