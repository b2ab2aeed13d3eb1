import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool, documentAsks } from '../parts/exchanges.ts';
import { overAll } from '../parts/finding.ts';
import { missingDelivery } from '../parts/missing-delivery.ts';
import { inspectionBefore } from '../parts/recorded-inspection.ts';

/** A dossier that parents saw and do not agree with is delivered like any other (FAQ of overstapserviceonderwijs.nl). */
export const deliversDespiteDisagreement: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => {
      const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
      return isInspected && readyFor === askingSchool(ask) && isDisputed(slice, ask.request.seq);
    }),
    (ask) => missingDelivery(slice, ask, expected),
    nothing,
  );

function isDisputed(slice: Slice, seq: number): boolean {
  return inspectionBefore(slice, seq)?.akkoord === 'Nee';
}

const expected = text(
  'Het dossier, want dat ouders het er niet mee eens zijn houdt het niet tegen',
  'The dossier, since parents who disagree with it do not hold it back',
);
const nothing = text(
  'Er is geen klaargezet dossier gevraagd waar de ouders het niet mee eens waren',
  'No dossier that was ready was asked for with which the parents disagreed',
);
