import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { overDelivered } from '../parts/contents/delivered.ts';
import { toldOtherwise } from '../parts/contents/inspection-in.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';

/** That parents disagree, and why, stands in the dossier that is delivered (FAQ of overstapserviceonderwijs.nl). */
export const carriesTheDisagreement: Check = (slice) =>
  overDelivered(slice, {
    concerns: ({ ask }) => inspectionBefore(slice, ask.request.seq)?.akkoord === 'Nee',
    judge: (delivered) => {
      const recorded = inspectionBefore(slice, delivered.ask.request.seq) ?? {};
      return toldOtherwise(delivered, recorded, ['akkoord', 'redennietakkoord']);
    },
    nothing,
  });

const nothing = text(
  'Er is geen dossier geleverd waar de ouders het niet mee eens waren',
  'No dossier was delivered with which the parents disagreed',
);
