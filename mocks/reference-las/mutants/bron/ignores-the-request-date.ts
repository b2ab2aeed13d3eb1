import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Never learned of aanvraagdatum. */
export const ignoresTheRequestDate: Mutant = {
  name: 'ignores-the-request-date',
  does: 'Delivers a dossier that is older than the date asked for.',
  breaks: ['OSO-BRON-03'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { isNewSince: () => true }),
};
