import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows aanvraagdatum from the refusals only. */
export const refusesWhoeverNamesADate: Mutant = {
  name: 'refuses-whoever-names-a-date',
  does: 'Says that nothing has changed to whoever names an aanvraagdatum.',
  breaks: ['OSO-BRON-04'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { isNewSince: (_ready, aanvraagdatum) => aanvraagdatum === undefined }),
};
