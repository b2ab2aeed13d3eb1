import type { EntryOf } from '#evidence/entry.ts';
import { asks, type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { sentByTarget } from '../exchanges.ts';

/** The orders of users of the target to give feedback. */
export function feedbackOrders(slice: Slice): EntryOf<'driver-called'>[] {
  return slice.driver.filter(({ call }) => call === 'giveFeedback');
}

/** Gives the koppelsleutel of an order to give feedback. */
export function orderedLinkKey({ request }: EntryOf<'driver-called'>): string {
  return String(request.koppelsleutel);
}

/** Gives the feedback that we sent to the target. */
export function feedbackToTarget(slice: Slice): Exchange[] {
  return slice.exchanges.filter(
    (exchange) => exchange.request.to === 'target' && asks(exchange, 'terugkoppelingRequest'),
  );
}

/** Gives the koppelsleutel that feedback, or the announcement of it, names; empty when it is neither. */
export function feedbackLinkKey({ asked }: Exchange): string {
  const feedback =
    fieldsOf(asked, 'terugkoppelingRequest') ?? fieldsOf(asked, 'meldenTerugkoppelingRequest');
  return feedback?.koppelsleutel ?? '';
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
    const key = fieldsOf(asked, 'documentRequest')?.koppelsleutel;
    const isDelivered = fieldsOf(answered, 'documentResponse')?.dossier !== undefined;
    const isBefore = response !== undefined && response.seq < seq;
    return isBefore && isDelivered && isSameLinkKey(key, koppelsleutel);
  });
}
