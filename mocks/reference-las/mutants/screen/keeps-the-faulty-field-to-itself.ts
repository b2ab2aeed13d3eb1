import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Finds a fault and keeps it to itself. */
export const keepsTheFaultyFieldToItself: Mutant = {
  name: 'keeps-the-faulty-field-to-itself',
  does: 'Says that a dossier is faulty, and not which field is.',
  breaks: ['OSO-REG-06'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-REG-06'),
};
