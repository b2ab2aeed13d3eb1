import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Has one way to ask for a session. */
export const opensWithAZoeksleutel: Mutant = {
  name: 'opens-with-a-zoeksleutel',
  does: 'Opens the session of a samenwerkingsverband with a zoeksleutel that stands for nobody.',
  breaks: ['OSO-SWV-04'],
  alsoBreaks: {
    'OSO-DOEL-01': 'Without a session no dossier is fetched.',
    'OSO-DOS-18': 'Without a session no dossier is fetched.',
  },
  change: (las) =>
    changeDecisions(las, {
      namesPupil: (key) =>
        'koppelsleutel' in key ? { zoeksleutel: 'AAAAAAAAAAAAAAAA', pgnfrag: '0000' } : key,
    }),
};
