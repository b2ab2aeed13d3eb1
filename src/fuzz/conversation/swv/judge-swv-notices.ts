import { sentByTarget } from '#checks/parts/exchanges.ts';
import { type NotifyOrder, notifyOrders, type Told } from '#checks/parts/notify-orders.ts';
import { type Offer, offersOf } from '#checks/parts/swv/offers.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import { breaks, type Found } from '../finds.ts';

/** Says which offers to a samenwerkingsverband no user chose to make, or go out under a koppelsleutel of another. */
export function judgeSwvNotices(slice: Slice): readonly Found[] {
  const notices = sentByTarget(slice, 'notificatieRequest');
  const announced = sentByTarget(slice, 'meldenNotificatieRequest');
  const offers = offersOf(slice);
  const isOfOrder = (order: NotifyOrder, notice: Notice) => hasKeyOf(offers, order, notice);
  const orders = new Map<Told, { readonly order: NotifyOrder }>([
    ...notifyOrders(slice, announced),
    ...notifyOrders(slice, notices, isOfOrder),
  ]);
  return [
    ...[...announced, ...notices].filter((told) => !orders.has(told)).map(unordered),
    ...notices.flatMap((notice) => {
      const { order } = orders.get(notice) ?? {};
      if (!order || isOfOrder(order, notice)) return [];
      const seen = [notice.request.seq, order.seq];
      return breaks('OSO-SWV-02', seen, { expected: ownKey, actual: othersKey });
    }),
  ];
}

type Notice = Asking<'notificatieRequest'>;

function unordered({ request }: Told): Found {
  return breaks('OSO-SWV-03', [request.seq], { expected: onAct, actual: byItself });
}

/** Tells whether the koppelsleutel of a notification is one that was issued for this order before it, or for none, which is told already. */
function hasKeyOf(offers: readonly Offer[], order: NotifyOrder, { request, asked }: Notice) {
  return offers.some(
    (offer) =>
      (offer.order ?? order) === order &&
      offer.announcement.request.seq < request.seq &&
      isSameLinkKey(offer.koppelsleutel, asked.message.fields.koppelsleutel),
  );
}

const onAct = text(
  'Niets gaat naar een aanleverpunt dat een gebruiker op dat moment niet koos',
  'Nothing goes to a delivery point that a user did not choose then',
);
const byItself = text(
  'Er is gemeld of bericht gestuurd waar geen gebruiker op dat moment voor koos',
  'Something was announced or sent that no user chose then',
);
const ownKey = text(
  'De koppelsleutel die het Traffic Center voor deze aanbieding gaf',
  'The koppelsleutel that the Traffic Center gave for this offer',
);
const othersKey = text(
  'De notificatie draagt een koppelsleutel die niet voor deze aanbieding is gegeven',
  'The notification carries a koppelsleutel that was not given for this offer',
);
