import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Looks whether the form was filled in, not what it says. */
export const takesARecordForAnInspection: Mutant = {
  name: 'takes-a-record-for-an-inspection',
  does: 'Delivers when anything was recorded of an inspection, also that there was none.',
  breaks: ['OSO-PRI-01'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { isInspected: (inspection) => inspection !== undefined }),
};
