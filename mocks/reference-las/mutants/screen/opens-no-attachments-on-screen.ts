import { lackingOnScreen } from '../lacking-on-screen.ts';
import type { Mutant } from '../mutant.ts';

/** Names attachments and does not open them. */
export const opensNoAttachmentsOnScreen: Mutant = {
  name: 'opens-no-attachments-on-screen',
  does: 'Shows the names of attachments on its screen, without a way to open them.',
  breaks: ['OSO-DOEL-05'],
  alsoBreaks: {},
  change: lackingOnScreen('OSO-DOEL-05'),
};
