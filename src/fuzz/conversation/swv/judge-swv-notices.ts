import { sentByTarget } from '#checks/parts/exchanges.ts';
import { offersOf } from '#checks/parts/swv/offers.ts';
import type { EntryOf } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { isSameLinkKey } from '#exchange/pupil-key.ts';
import { text } from '#words/text.ts';
import { breaks, type Found } from '../finds.ts';

/** Says which offers to a samenwerkingsverband no user chose to make, or go out under a koppelsleutel of another. */
export function judgeSwvNotices(slice: Slice): readonly Found[] {
  const notices = sentByTarget(slice, 'notificatieRequest');
  const sent = [...sentByTarget(slice, 'meldenNotificatieRequest'), ...notices];
  return [
    ...sent.filter((told) => !orderOf(slice, told)).map(unordered),
    ...notices.flatMap((notice) => judgeKey(slice, notice)),
  ];
}

type Told = Asking<'meldenNotificatieRequest'> | Asking<'notificatieRequest'>;

/** What is done at the target is done one after the other, and told when it has been done. */
function orderOf(
  { driver }: Slice,
  { request, asked }: Told,
): EntryOf<'driver-called'> | undefined {
  const { doelBrin, doelRouteringsKenmerk } = asked.message.fields;
  const next = driver.find(({ seq }) => seq > request.seq);
  const isMeant =
    next?.call === 'notify' &&
    next.request.forBrin === doelBrin &&
    next.request.forRouteringsKenmerk === doelRouteringsKenmerk;
  return isMeant ? next : undefined;
}

function unordered({ request }: Told): Found {
  return breaks('OSO-SWV-03', [request.seq], { expected: onAct, actual: byItself });
}

/** The koppelsleutel has to be one that was issued for the same order. */
function judgeKey(slice: Slice, notice: Asking<'notificatieRequest'>): Found[] {
  const order = orderOf(slice, notice);
  if (!order) return [];
  const isOfOrder = offersOf(slice).some(
    (offer) =>
      offer.order === order &&
      offer.announcement.request.seq < notice.request.seq &&
      isSameLinkKey(offer.koppelsleutel, notice.asked.message.fields.koppelsleutel),
  );
  if (isOfOrder) return [];
  const seen = [notice.request.seq, order.seq];
  return [breaks('OSO-SWV-02', seen, { expected: ownKey, actual: othersKey })];
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
