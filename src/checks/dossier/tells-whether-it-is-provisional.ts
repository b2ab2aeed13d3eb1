import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { toldOtherwise } from '../parts/contents/inspection-in.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';

/** A delivered dossier says whether it is provisional, as it was recorded (gegevensset 2019.1, inzage). */
export const tellsWhetherItIsProvisional: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ ask }) => inspectionBefore(slice, ask.request.seq)?.voorlopigdossier !== undefined,
    judge: (delivered) => {
      const recorded = inspectionBefore(slice, delivered.ask.request.seq) ?? {};
      return toldOtherwise(delivered, recorded, ['voorlopigdossier']);
    },
    nothing,
  });

const nothing = text(
  'Er is geen dossier geleverd waarvan was vastgelegd of het voorlopig is',
  'No dossier was delivered of which it was recorded whether it is provisional',
);
