import { changeDecisions } from '../../las.ts';
import type { Mutant } from '../mutant.ts';

/** Helps the receiver to find the pupil. */
export const namesThePgnInANotificationHeader: Mutant = {
  name: 'names-the-pgn-in-a-notification-header',
  does: 'Names the PGN in an HTTP header of every notification.',
  breaks: ['OSO-SWV-14'],
  alsoBreaks: {},
  change: (las) =>
    changeDecisions(las, { tellsInNotificationHeaders: (pgn) => ({ 'x-leerling': pgn }) }),
};
