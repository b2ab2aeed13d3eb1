import { changeDecisions } from '../las.ts';
import { reviseDossier } from '../xml/revise-dossier.ts';
import type { Miniature } from './miniature.ts';

/** A number that passes the test of a BSN and is no test number; everybody writes it in examples. */
const foreign = '123456782';

/** Was tried on a copy of what schools use. */
export const sendsAForeignBsn: Miniature = {
  name: 'sends-a-foreign-bsn',
  does: "Delivers every dossier under a BSN that is nobody's in a test.",
  expects: {
    outcome: 'failed',
    blames: ['OSO-PRI-20'],
    strikes: 'always',
  },
  change: (las) =>
    changeDecisions(las, {
      sendsDossier: (dossier) =>
        reviseDossier(las.decisions.sendsDossier(dossier), (element) =>
          element.name === 'bsn' ? { ...element, content: foreign } : element,
        ),
    }),
};
