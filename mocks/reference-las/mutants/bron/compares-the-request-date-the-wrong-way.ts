import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one sign the wrong way round. */
export const comparesTheRequestDateTheWrongWay: Mutant = {
  name: 'compares-the-request-date-the-wrong-way',
  does: 'Delivers only what is older than the date asked for.',
  breaks: ['OSO-BRON-04'],
  alsoBreaks: {
    'OSO-BRON-03': 'What is older than the date asked for is just what it does deliver.',
  },
  change: (las) =>
    changeDecisions(las, {
      isNewSince: ({ at }, aanvraagdatum) => !aanvraagdatum || aanvraagdatum > at,
    }),
};
