import { documentAsks, isSessionValid, sentByTarget, sessionOf } from '#checks/parts/exchanges.ts';
import { type NotifyOrder, notifyOrders } from '#checks/parts/notify-orders.ts';
import type { Entry } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import { pgnAsked } from './facts-of.ts';
import { breaks, type Found } from './finds.ts';

/** Says which notifications of a target nobody chose to send, or are about what the school did not ask for. */
export function judgeNotices(entries: readonly Entry[], slice: Slice): readonly Found[] {
  const notices = sentByTarget(slice, 'notificatieRequest');
  const isOfOrder = ({ request }: NotifyOrder, notice: Asking<'notificatieRequest'>) =>
    isAskedFor({ entries, slice, notice, pgn: String(request.pgn) });
  const orders = notifyOrders(slice, notices, isOfOrder);
  return notices.flatMap((notice) => {
    const { order } = orders.get(notice) ?? {};
    if (!order) {
      return breaks('OSO-NOT-01', [notice.request.seq], { expected: onAct, actual: byItself });
    }
    if (isOfOrder(order, notice)) return [];
    const seen = [order.seq, notice.request.seq];
    return breaks('OSO-NOT-08', seen, { expected: ownRequest, actual: othersRequest });
  });
}

type Notified = {
  readonly entries: readonly Entry[];
  readonly slice: Slice;
  readonly notice: Asking<'notificatieRequest'>;
  readonly pgn: string;
};

/** It names a valid session in which this school asked for this pupil. */
function isAskedFor({ entries, slice, notice, pgn }: Notified): boolean {
  return documentAsks(slice).some(
    (ask) =>
      sessionOf(ask) === sessionOf(notice) &&
      ask.request.seq < notice.request.seq &&
      ask.asked.message.fields.doelBrin === notice.asked.message.fields.doelBrin &&
      pgnAsked(entries, ask) === pgn &&
      isSessionValid(slice, ask),
  );
}

const onAct = text(
  'Geen notificatie dan wanneer een gebruiker ervoor kiest',
  'No notification unless a user chooses to send one',
);
const byItself = text(
  'Er ging een notificatie uit waar geen gebruiker voor koos',
  'A notification went out that no user chose to send',
);
const ownRequest = text(
  'Een notificatie over een vraag van deze school naar deze leerling, in een geldige sessie',
  'A notification about a request of this school for this pupil, in a valid session',
);
const othersRequest = text(
  'De notificatie noemt een sessie waarin zo niet is gevraagd',
  'The notification names a session in which no such request was made',
);
