import type { Asking, Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { unreadableRefusal } from '../parts/answer.ts';
import { describeDifferences } from '../parts/differences.ts';
import { documentAsks } from '../parts/exchanges.ts';
import { breach, overAll } from '../parts/finding.ts';
import { changesDelivered, type Entered, enteredBefore, lastDone } from './entered-contents.ts';

/**
 * A dossier that was changed after the parents saw it does not go with its new contents until they have seen those (vendor note on completing dossiers). To refuse it, or to deliver the earlier contents, is both sound.
 */
export const asksForInspectionAgainAfterAChange: Check = (slice) =>
  overAll(
    documentAsks(slice).filter((ask) => unseenChange(slice, ask) !== undefined),
    (ask) => judgeAsk(slice, ask),
    nothing,
  );

function judgeAsk(slice: Slice, ask: Asking<'documentRequest'>): Finding[] {
  const change = unseenChange(slice, ask);
  const unseen = change ? changesDelivered(slice, ask, change) : [];
  if (!change || unseen.length === 0) return unreadableRefusal(slice, ask, expected);
  const actual = describeDifferences(unseen);
  return [breach([change.to.seq, ask.response?.seq ?? 0], { expected, actual })];
}

/** What the parents saw, and what somebody tried to make ready after that. */
function unseenChange(
  slice: Slice,
  { request }: Exchange,
): { readonly from: Entered; readonly to: Entered } | undefined {
  const inspected = lastDone(slice, 'recordInspection', request.seq);
  const entered = enteredBefore(slice, request.seq);
  const from = entered.findLast(({ seq }) => inspected !== undefined && seq < inspected);
  const to = entered.at(-1);
  const isTried = slice.driver.some(
    ({ call, seq }) => call === 'makeReady' && to && seq > to.seq && seq < request.seq,
  );
  return from && to && to !== from && isTried ? { from, to } : undefined;
}

const expected = text(
  'Niet de nieuwe inhoud, want die hebben de ouders niet gezien',
  'Not the new contents, since the parents have not seen those',
);
const nothing = text(
  'Er is geen dossier gevraagd dat na de inzage is gewijzigd en opnieuw klaargezet',
  'No dossier was asked for that was changed after its inspection and made ready again',
);
