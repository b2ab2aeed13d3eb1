import type { Asking, Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { deliversADossier } from '../parts/demanded-delivery.ts';
import { describeDifferences } from '../parts/differences.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { changesDelivered, type Entered, enteredBefore, lastDone } from './entered-contents.ts';

/** A dossier that was changed and made ready again goes with its new contents (vendor note on completing dossiers). */
export const deliversTheDossierMadeReadyAgain: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => changeBetween(slice, ask) !== undefined),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const undelivered = deliversADossier(slice, ask, expected);
  const change = changeBetween(slice, ask);
  if (undelivered.length > 0 || !change) return undelivered;
  const old = changesDelivered(slice, ask, { from: change.to, to: change.from });
  if (old.length === 0) return [];
  const actual = describeDifferences(old);
  return [breach([change.to.seq, ask.response?.seq ?? 0], { expected, actual })];
}

/** What was ready at first, and what was made ready in its place. */
function changeBetween(
  slice: Slice,
  { request }: Exchange,
): { readonly from: Entered; readonly to: Entered } | undefined {
  const again = lastDone(slice, 'makeReady', request.seq) ?? 0;
  const first = lastDone(slice, 'makeReady', again) ?? 0;
  const entered = enteredBefore(slice, again);
  const from = entered.findLast(({ seq }) => seq < first);
  const to = entered.at(-1);
  return from && to && to !== from ? { from, to } : undefined;
}

const expected = text(
  'Het dossier zoals het was toen het opnieuw werd klaargezet',
  'The dossier as it was when it was made ready again',
);
const nothing = text(
  'Er is geen dossier gevraagd dat gewijzigd en opnieuw klaargezet was',
  'No dossier was asked for that was changed and made ready again',
);
