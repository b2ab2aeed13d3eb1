import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Holds on to what it has. */
export const showsTheFirstDossierForever: Mutant = {
  name: 'shows-the-first-dossier-forever',
  does: 'Keeps showing the first dossier after a repeat.',
  breaks: ['OSO-DOEL-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      showsAsk: (ask, all) =>
        all.find((other) => other.received && other.order.pupil.pgn === ask.order.pupil.pgn) ?? ask,
    }),
};
