import type { EntryOf } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, overAll, unclear } from '../parts/finding.ts';

/**
 * A request goes to the delivery point that the user chose, and is announced for no other
 * (wiki OSO:2017/Initiëren_notificatie).
 */
export const notifiesTheChosenSwvOnly: Check = (slice) => {
  const orders = slice.driver.filter(({ call }) => call === 'notify');
  return overAll(
    [
      ...sentByTarget(slice, 'meldenNotificatieRequest'),
      ...sentByTarget(slice, 'notificatieRequest'),
    ],
    (told) => judge(told, orders),
    nothing,
  );
};

type Told = Asking<'meldenNotificatieRequest'> | Asking<'notificatieRequest'>;

function judge({ request, asked }: Told, orders: readonly EntryOf<'driver-called'>[]): Finding[] {
  const { fields } = asked.message;
  if (orders.length === 0) return [unclear([request.seq], unordered)];
  const isChosen = orders.some(
    ({ request: order }) =>
      order.forBrin === fields.doelBrin &&
      order.forRouteringsKenmerk === fields.doelRouteringsKenmerk,
  );
  if (isChosen) return [];
  const actual = text(
    `Bericht aan ${fields.doelBrin}, aanleverpunt ${fields.doelRouteringsKenmerk}`,
    `Word to ${fields.doelBrin}, delivery point ${fields.doelRouteringsKenmerk}`,
  );
  return [breach([request.seq], { expected, actual })];
}

const expected = text(
  'Alleen het aanleverpunt dat de medewerker koos, krijgt de aanvraag',
  'Only the delivery point that the user chose gets the request',
);
const unordered = text(
  'Geen medewerker heeft een aanleverpunt gekozen',
  'No user has chosen a delivery point',
);
const nothing = text('Er is geen aanvraag gemeld of verstuurd', 'No request was announced or sent');
