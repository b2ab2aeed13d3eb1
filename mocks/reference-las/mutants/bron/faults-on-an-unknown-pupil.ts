import { changeDecisions } from '../../las.ts';
import { UnreadableError } from '../../xml/read-xml.ts';
import type { Mutant } from '../mutant.ts';

/** Takes not finding somebody for an error. */
export const faultsOnAnUnknownPupil: Mutant = {
  name: 'faults-on-an-unknown-pupil',
  does: 'Answers a request for a pupil that it does not know with a SOAP fault.',
  breaks: ['OSO-BRON-18'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      namesRefusal: (objection) => {
        if (objection === 'unknown-pupil') {
          throw new UnreadableError('There is no such pupil');
        }
        return las.decisions.namesRefusal(objection);
      },
    }),
};
