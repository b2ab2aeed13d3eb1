import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes no news for no dossier. */
export const forgetsTheDossierWhenNothingIsNewer: Mutant = {
  name: 'forgets-the-dossier-when-nothing-is-newer',
  does: 'Throws away the earlier dossier when nothing newer comes.',
  breaks: ['OSO-DOEL-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      showsAsk: (ask, all) =>
        all.findLast((other) => other.order.pupil.pgn === ask.order.pupil.pgn) ?? ask,
    }),
};
