import { changeDecisions } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import { isAttachment } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

/** Has another export for a samenwerkingsverband. */
export const sendsNoAttachmentsToTheSwv: Mutant = {
  name: 'sends-no-attachments-to-the-swv',
  does: 'Leaves the attachments out of a dossier for a samenwerkingsverband.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: { 'OSO-DOS-18': 'Of many attachments none comes over.' },
  profiles: ['POSWV'],
  change: (las) =>
    changeDecisions(las, {
      leavesOutForSwv: (dossier) =>
        reviseDossier(las.decisions.leavesOutForSwv(dossier), (element) =>
          isAttachment(element) ? undefined : element,
        ),
    }),
};
