import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { toldOtherwise } from '../parts/contents/inspection-in.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';

/** A delivered dossier tells of the inspection what was recorded, and nothing else (wiki OSO:2017/Uitvoeren_Inzage). */
export const carriesTheInspectionAsRecorded: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ ask }) => inspectionBefore(slice, ask.request.seq) !== undefined,
    judge: (delivered) => {
      const recorded = inspectionBefore(slice, delivered.ask.request.seq) ?? {};
      return toldOtherwise(delivered, recorded);
    },
    nothing,
  });

const nothing = text(
  'Er is geen dossier geleverd waarvan de inzage was vastgelegd',
  'No dossier was delivered of which the inspection was recorded',
);
