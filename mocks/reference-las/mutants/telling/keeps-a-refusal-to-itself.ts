import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Ends an ask without a word. */
export const keepsARefusalToItself: Mutant = {
  name: 'keeps-a-refusal-to-itself',
  does: 'Ends an ask without a message when the session is refused.',
  breaks: ['OSO-SES-10'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      tellsRefusal: () => '',
    }),
};
