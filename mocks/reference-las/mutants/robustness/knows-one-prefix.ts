import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Takes a prefix for a name. */
export const knowsOnePrefix: Mutant = {
  name: 'knows-one-prefix',
  does: 'Looks for the envelope by one prefix.',
  breaks: ['OSO-ROB-13'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      understandsMessage: ({ body }) =>
        body.includes('soapenv:Envelope') || !body.includes('Envelope>'),
    }),
};
