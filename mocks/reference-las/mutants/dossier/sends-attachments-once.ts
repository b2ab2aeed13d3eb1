import { changeDecisions } from '../../las.ts';
import type { Element } from '../../xml/element.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import { isAttachment } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

/** Thinks that who has an attachment needs no second one. */
export const sendsAttachmentsOnce: Mutant = {
  name: 'sends-attachments-once',
  does: 'Leaves the attachments out when a dossier is delivered again.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) => {
    const sent = new Set<Element>();
    return changeDecisions(las, {
      picksContents: (ready, pupil) => {
        const contents = las.decisions.picksContents(ready, pupil);
        const isAgain = sent.has(ready.dossier);
        sent.add(ready.dossier);
        return isAgain
          ? reviseDossier(contents, (element) => (isAttachment(element) ? undefined : element))
          : contents;
      },
    });
  },
};
