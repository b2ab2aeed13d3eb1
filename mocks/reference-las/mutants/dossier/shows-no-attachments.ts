import { changeDecisions } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import { isAttachment } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'Without attachments none of them is shown.';

/** Keeps the attachments to itself. */
export const showsNoAttachments: Mutant = {
  name: 'shows-no-attachments',
  does: 'Stores a received dossier whole but shows it without its attachments.',
  breaks: ['OSO-DOEL-01'],
  alsoBreaks: {
    'OSO-SES-18': 'an error at sign-off takes nothing from the dossier either',
    'OSO-DOEL-07': 'the earlier dossier is shown so too',
    'OSO-DOEL-09': 'and so is the newest',
    'OSO-DOS-12': reason,
    'OSO-DOS-18': reason,
  },
  change: (las) =>
    changeDecisions(las, {
      showsDossier: (stored) =>
        reviseDossier(las.decisions.showsDossier(stored), (element) =>
          isAttachment(element) ? undefined : element,
        ),
    }),
};
