import { type Asking, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { doneBefore } from '../done-before.ts';
import { documentAsks, sentByTarget } from '../exchanges.ts';
import { type NotifyOrder, notifyOrders } from '../notify-orders.ts';

/** A dossier that the target offered to a samenwerkingsverband: the key that was issued, and the pupil that it is about. */
export type Offer = {
  readonly announcement: Asking<'meldenNotificatieRequest'>;
  /** As it was issued. */
  readonly koppelsleutel: string;
  /** Undefined when the target announced this without a user's order. */
  readonly order: NotifyOrder | undefined;
  /** Undefined as well when it may be about one pupil or another. */
  readonly pgn: string | undefined;
};

/** Gives what the target offered, by the koppelsleutels that were issued for it. */
export function offersOf(slice: Slice): Offer[] {
  const announced = sentByTarget(slice, 'meldenNotificatieRequest');
  const orders = notifyOrders(slice, announced);
  return announced.flatMap((announcement) => {
    const { koppelsleutel } = fieldsOf(announcement.answered, 'meldenNotificatieResponse') ?? {};
    if (koppelsleutel === undefined) return [];
    const { order, among = [] } = orders.get(announcement) ?? {};
    const [pgn, ...others] = new Set(among.map(({ request }) => String(request.pgn)));
    return [{ announcement, koppelsleutel, order, pgn: others.length > 0 ? undefined : pgn }];
  });
}

/** Gives what was offered under a koppelsleutel before entry `seq`. */
export function offerUnder(
  slice: Slice,
  koppelsleutel: string,
  seq = Number.POSITIVE_INFINITY,
): Offer | undefined {
  return offersOf(slice).find(
    (offer) =>
      isSameLinkKey(offer.koppelsleutel, koppelsleutel) && offer.announcement.request.seq < seq,
  );
}

/** Gives the koppelsleutel that a request for a dossier names; undefined when it names the pupil otherwise. */
export function linkKeyAsked({ asked }: Asking<'documentRequest'>): string | undefined {
  return asked.message.fields.koppelsleutel;
}

/** Gives the requests by koppelsleutel that we sent to the target. */
export function swvAsks(slice: Slice): Asking<'documentRequest'>[] {
  return documentAsks(slice).filter((ask) => linkKeyAsked(ask) !== undefined);
}

/** Tells whether a user took back what was ready about a pupil before entry `seq`, and did not make it ready again. */
export function isWithdrawnBefore(slice: Slice, pgn: string | undefined, seq: number): boolean {
  const last = doneBefore(slice, seq).findLast(
    ({ call, request }) =>
      (call === 'withdrawReady' || call === 'makeReady') && request.pgn === pgn,
  );
  return last?.call === 'withdrawReady';
}
