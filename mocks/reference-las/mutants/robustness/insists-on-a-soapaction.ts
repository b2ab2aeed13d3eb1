import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Goes by the SOAPAction. */
export const insistsOnASoapaction: Mutant = {
  name: 'insists-on-a-soapaction',
  does: 'Answers a message with an empty SOAPAction with a fault.',
  breaks: ['OSO-ROB-11'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { understandsMessage: ({ soapAction }) => /\w/.test(soapAction) }),
};
