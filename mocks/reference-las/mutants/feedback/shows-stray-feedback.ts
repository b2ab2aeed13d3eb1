import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Files feedback under somebody rather than lose it. */
export const showsStrayFeedback: Mutant = {
  name: 'shows-stray-feedback',
  does: 'Shows feedback under an unknown koppelsleutel with the pupil that was offered last.',
  breaks: ['OSO-TER-09'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      findsLinkKey: (linkKeys, isSame) => linkKeys.find(isSame) ?? linkKeys.at(-1),
    }),
};
