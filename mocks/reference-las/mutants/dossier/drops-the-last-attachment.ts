import { changeDecisions } from '../../las.ts';
import { attachmentsOf } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';
import { reviseDossier } from '../revise-dossier.ts';

/** Loses an attachment. */
export const dropsTheLastAttachment: Mutant = {
  name: 'drops-the-last-attachment',
  does: 'Leaves the last attachment out of the dossier that it delivers.',
  breaks: ['OSO-DOS-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      composesDossier: (ready, product) => {
        const dossier = las.decisions.composesDossier(ready, product);
        const last = attachmentsOf(dossier).at(-1);
        return reviseDossier(dossier, (element) => (element === last ? undefined : element));
      },
    }),
};
