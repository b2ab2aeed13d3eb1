import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one version, and delivers that. */
export const ignoresTheDossierVersion: Mutant = {
  name: 'ignores-the-dossier-version',
  does: 'Delivers the dossier whatever dossierVersie is asked for.',
  breaks: ['OSO-BRON-06'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { speaksVersion: () => true }),
};
