import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Holds everybody to the date that they ask for. */
export const holdsSwvToTheRequestDate: Mutant = {
  name: 'holds-swv-to-the-request-date',
  does: 'Refuses a samenwerkingsverband a dossier no newer than its aanvraagdatum.',
  breaks: ['OSO-SWV-10'],
  alsoBreaks: {},
  change: (las) => changeDecisions(las, { heedsRequestDate: () => true }),
};
