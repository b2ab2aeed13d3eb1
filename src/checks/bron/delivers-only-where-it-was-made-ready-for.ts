import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { refusesWith } from '../refusal.ts';
import { arrangementBefore, askingSchool, documentAsks, overAll } from '../verifiers.ts';

/**
 * A dossier goes only to the school that it was made ready for (protocol 3.1 step 5). Which code the other school
 * gets is free (assumption A22-17).
 */
export const deliversOnlyWhereItWasMadeReadyFor: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => {
      const { readyFor } = arrangementBefore(slice, ask.request.seq);
      return readyFor !== undefined && readyFor !== askingSchool(ask);
    }),
    (ask) => refusesWith(slice, ask, { codes: 'any', because }),
    nothing,
  );

const because = text(
  'het dossier is klaargezet voor een andere school',
  'the dossier was made ready for another school',
);
const nothing = text(
  'Er heeft geen andere school om het dossier gevraagd',
  'No other school asked for the dossier',
);
