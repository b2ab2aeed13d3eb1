import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Knows one kind of notification. */
export const announcesAsAPlainTransfer: Mutant = {
  name: 'announces-as-a-plain-transfer',
  does: 'Announces a request to a samenwerkingsverband as a transfer.',
  breaks: ['OSO-SWV-01'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { composesNotice: (notice) => ({ ...notice, destination: 'OV' }) }),
};
