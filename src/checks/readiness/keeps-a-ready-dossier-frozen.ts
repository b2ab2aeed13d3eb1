import type { Asking, Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { describeDifferences } from '../parts/differences.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { changesDelivered, type Entered, enteredBefore, lastDone } from './entered-contents.ts';

/** A dossier goes as it was when it was made ready: what was entered afterwards stays behind (vendor note on completing dossiers). */
export const keepsAReadyDossierFrozen: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => changeAfter(slice, ask) !== undefined),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const undelivered = deliversADossier(slice, ask, expected);
  const change = changeAfter(slice, ask);
  if (undelivered.length > 0 || !change) return undelivered;
  const later = changesDelivered(slice, ask, change);
  if (later.length === 0) return [];
  const actual = describeDifferences(later);
  return [breach([change.to.seq, ask.response?.seq ?? 0], { expected, actual })];
}

/** What was ready, and what was entered after that. */
function changeAfter(
  slice: Slice,
  { request }: Exchange,
): { readonly from: Entered; readonly to: Entered } | undefined {
  const ready = lastDone(slice, 'makeReady', request.seq);
  const entered = enteredBefore(slice, request.seq);
  const from = entered.findLast(({ seq }) => ready !== undefined && seq < ready);
  const to = entered.at(-1);
  return from && to && to !== from ? { from, to } : undefined;
}

const expected = text(
  'Het dossier zoals het was toen het werd klaargezet',
  'The dossier as it was when it was made ready',
);
const nothing = text(
  'Er is geen dossier gevraagd dat na het klaarzetten is gewijzigd',
  'No dossier was asked for that was changed after it was made ready',
);
