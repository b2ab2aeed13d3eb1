import type { EntryOf } from '#evidence/entry.ts';
import { type Asking, asks, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { sentByTarget } from '../exchanges.ts';

/** Feedback, or the announcement of it. */
export type Feedback = Asking<'terugkoppelingRequest'> | Asking<'meldenTerugkoppelingRequest'>;

/** The orders of users of the target to give feedback. */
export function feedbackOrders(slice: Slice): EntryOf<'driver-called'>[] {
  return slice.driver.filter(({ call }) => call === 'giveFeedback');
}

/** Gives the koppelsleutel of an order to give feedback. */
export function orderedLinkKey({ request }: EntryOf<'driver-called'>): string {
  return String(request.koppelsleutel);
}

/** Gives the feedback that we sent to the target. */
export function feedbackToTarget(slice: Slice): Asking<'terugkoppelingRequest'>[] {
  return slice.exchanges.filter(
    (exchange): exchange is Asking<'terugkoppelingRequest'> =>
      exchange.request.to === 'target' && asks(exchange, 'terugkoppelingRequest'),
  );
}

/** Gives the koppelsleutel that feedback, or the announcement of it, names. */
export function feedbackLinkKey({ asked }: Feedback): string {
  return asked.message.fields.koppelsleutel;
}

/** Gives the answer to an announcement of feedback, or to feedback; undefined when it is neither. */
export function feedbackResult({ answered }: Exchange): string | undefined {
  const answer =
    fieldsOf(answered, 'terugkoppelingResponse') ??
    fieldsOf(answered, 'meldenTerugkoppelingResponse');
  return answer?.resultaat;
}

/** Tells whether the target fetched the dossier of a koppelsleutel before entry `seq`. */
export function isFetchedBefore(slice: Slice, koppelsleutel: string, seq: number): boolean {
  return sentByTarget(slice, 'documentRequest').some(({ asked, answered, response }) => {
    const key = asked.message.fields.koppelsleutel;
    const isDelivered = fieldsOf(answered, 'documentResponse')?.dossier !== undefined;
    const isBefore = response !== undefined && response.seq < seq;
    return isBefore && isDelivered && isSameLinkKey(key, koppelsleutel);
  });
}
