import { changeDecisions } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import type { Mutant } from '../mutant.ts';
import { unpackAttachment } from '../pack-attachment.ts';

const reason = 'What is not packed is not what was entered.';

/** Does not see what the ZIP is for. */
export const sendsAttachmentsWithoutZip: Mutant = {
  name: 'sends-attachments-without-zip',
  does: 'Takes every attachment out of its ZIP and delivers the bare file in Base64.',
  breaks: ['OSO-DOS-10'],
  alsoBreaks: { 'OSO-DOS-01': reason, 'OSO-DOS-12': reason, 'OSO-DOS-18': reason },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) =>
        reviseDossier(las.decisions.composesDossier(ready, product), (element) =>
          element.name === 'bestandsinhoud' && typeof element.content === 'string'
            ? { ...element, content: unpackAttachment(element.content) }
            : element,
        ),
    }),
};
