import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one kind of transfer. */
export const alwaysSaysOverstapdossier: Mutant = {
  name: 'always-says-overstapdossier',
  does: 'Names every transfer an overstapdossier.',
  breaks: ['OSO-SES-13'],
  alsoBreaks: {},
  profiles: ['BB'],
  change: (las) =>
    changeDecisions(las, {
      namesKind: () => 'overstapdossier',
    }),
};
