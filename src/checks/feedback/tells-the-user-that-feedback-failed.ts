import type { EntryOf } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach } from '../parts/finding.ts';
import { feedbackOrders, feedbackResult } from '../parts/swv/feedback.ts';
import { lookedAt } from '../parts/swv/looked-at.ts';

/**
 * A user hears that feedback succeeded only when the school confirmed it, and hears it then
 * (wiki OSO:2017/Versturen_Terugkoppeling). What a confirmation looks like is assumption A22-23.
 */
export const tellsTheUserThatFeedbackFailed: Check = (slice) => {
  const orders = feedbackOrders(slice).filter(({ outcome }) => outcome.status === 'done');
  return lookedAt(
    orders.map(({ seq }) => seq),
    orders.flatMap((order) => judge(slice, order)),
    nothing,
  );
};

function judge(slice: Slice, order: EntryOf<'driver-called'>): Finding[] {
  const isConfirmed = sentByTarget(slice, 'terugkoppelingRequest').some(
    (sent) => isFor(slice, sent, order) && isConfirmation(slice, sent),
  );
  const isToldSo = order.outcome.status === 'done' && tellsSuccess(order.outcome.answer);
  if (isToldSo === isConfirmed) return [];
  return isToldSo
    ? [breach([order.seq], { expected: failure, actual: success })]
    : [breach([order.seq], { expected: success, actual: failure }, ['A22-22', 'A22-23'])];
}

/** What was sent for an order was sent since the order before, under whatever koppelsleutel. */
function isFor(slice: Slice, sent: Exchange, order: EntryOf<'driver-called'>): boolean {
  const earlier = feedbackOrders(slice).findLast(({ seq }) => seq < order.seq);
  return sent.request.seq < order.seq && sent.request.seq > (earlier?.seq ?? 0);
}

function isConfirmation({ release }: Slice, sent: Exchange): boolean {
  return feedbackResult(sent) === release.results.feedbackReceived;
}

function tellsSuccess(answer: unknown): boolean {
  const isTold = typeof answer === 'object' && answer !== null && 'confirmed' in answer;
  return isTold && answer.confirmed === true;
}

const failure = text(
  'De medewerker hoort dat de terugkoppeling niet is gelukt',
  'The user hears that the feedback did not succeed',
);
const success = text(
  'De medewerker hoort dat de terugkoppeling is gelukt',
  'The user hears that the feedback succeeded',
);
const nothing = text('Geen medewerker heeft teruggekoppeld', 'No user has given feedback');
