import { changeDecisions } from '../../las.ts';
import { UnreadableError } from '../../xml/read-xml.ts';
import type { Mutant } from '../mutant.ts';

/** Keeps feedback and then stumbles over the answer. */
export const faultsOnFeedback: Mutant = {
  name: 'faults-on-feedback',
  does: 'Answers feedback with a SOAP fault.',
  breaks: ['OSO-TER-05'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      acknowledgesFeedback: () => {
        throw new UnreadableError('Cannot answer feedback');
      },
    }),
};
