import { changeDecisions } from '../../las.ts';
import { type Element, findText } from '../../xml/element.ts';
import { attachmentsOf } from '../attachments-of.ts';
import type { Mutant } from '../mutant.ts';

const refused = 'What it refuses does not come over at all.';
const thrownAway = 'What it throws away nobody sees.';

/** Thinks that what one dossier of the region had, the next must have. */
export const demandsAnAttachment: Mutant = {
  name: 'demands-an-attachment',
  does: 'After a dossier with an attachment of the region, refuses the next one that has none, and throws it away as doel.',
  breaks: ['OSO-DOS-13'],
  alsoBreaks: { 'OSO-DOS-01': refused, 'OSO-DOEL-01': thrownAway },
  change: (las) => {
    const [isComplete, isCompleteHere] = [demanding(), demanding()];
    return changeDecisions(las, {
      findsReadyDossier: (pupil, request) => {
        const ready = las.decisions.findsReadyDossier(pupil, request);
        return ready && isComplete(ready.dossier) ? ready : undefined;
      },
      acceptsDossier: (received, pgn) =>
        las.decisions.acceptsDossier(received, pgn) && isCompleteHere(received),
    });
  },
};

function demanding(): (dossier: Element) => boolean {
  let isDemanded = false;
  return (dossier) => {
    const hasOne = attachmentsOf(dossier).some((document) =>
      findText(document, 'bestandsnaam')?.startsWith('regionaal'),
    );
    const isComplete = hasOne || !isDemanded;
    isDemanded = hasOne;
    return isComplete;
  };
}
