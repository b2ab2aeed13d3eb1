import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Compares keys sign by sign. */
export const comparesZoeksleutelsWithTheirLineBreaks: Mutant = {
  name: 'compares-zoeksleutels-with-their-line-breaks',
  does: 'Does not know a zoeksleutel that comes in lines.',
  breaks: ['OSO-ROB-07'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, {
      recognisesPupil: (searchKey, ...known) =>
        !searchKey.zoeksleutel.includes('\n') && las.decisions.recognisesPupil(searchKey, ...known),
    }),
};
