import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Compares texts as they are. */
export const comparesKoppelsleutelsLetterByLetter: Mutant = {
  name: 'compares-koppelsleutels-letter-by-letter',
  does: 'Compares koppelsleutels letter by letter.',
  breaks: ['OSO-SWV-12'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { recognisesLinkKey: (own, given) => own === given }),
};
