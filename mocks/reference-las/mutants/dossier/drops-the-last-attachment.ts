import { changeDecisions } from '../../las.ts';
import { reviseDossier } from '../../xml/revise-dossier.ts';
import { attachmentsOf } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

const reason = 'The last attachment may be any.';

/** Loses an attachment. */
export const dropsTheLastAttachment: Mutant = {
  name: 'drops-the-last-attachment',
  does: 'Leaves the last attachment out of the dossier that it delivers.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: { 'OSO-DOS-12': reason, 'OSO-DOS-18': reason },
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) => {
        const dossier = las.decisions.composesDossier(ready, product);
        const last = attachmentsOf(dossier).at(-1);
        return reviseDossier(dossier, (element) => (element === last ? undefined : element));
      },
    }),
};
