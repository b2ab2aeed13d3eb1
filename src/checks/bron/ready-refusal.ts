import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Finding } from '../check.ts';
import { arrangementBefore } from '../parts/arrangement.ts';
import { askingSchool } from '../parts/exchanges.ts';
import { entriesOf, unclear } from '../parts/finding.ts';
import { type Refusal, refusesWith } from '../parts/refusal.ts';

/** Like `refusesWith`, for what only a dossier can show that is inspected and ready for the asking school. */
export function refusesAReadyDossier(
  slice: Slice,
  ask: Asking<'documentRequest'>,
  refusal: Refusal,
): Finding[] {
  const findings = refusesWith(slice, ask, refusal);
  const { isInspected, readyFor } = arrangementBefore(slice, ask.request.seq);
  const isThere = isInspected && readyFor === askingSchool(ask);
  return findings.length > 0 || isThere ? findings : [unclear(entriesOf(ask), notThere)];
}

const notThere = text(
  'Er stond geen ingezien dossier klaar voor deze school, dus elke weigering is goed',
  'No inspected dossier was ready for this school, so any refusal is right',
);
