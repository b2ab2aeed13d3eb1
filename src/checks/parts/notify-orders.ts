import type { EntryOf } from '#evidence/entry.ts';
import type { Asking } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { begunAt } from './begun-at.ts';

/** What a target sends when a user chose to notify. */
export type Told = Asking<'meldenNotificatieRequest'> | Asking<'notificatieRequest'>;

/** A user choosing to notify. */
export type NotifyOrder = EntryOf<'driver-called'>;

/** The order that a message belongs to, and all that it may have belonged to. */
export type Ordered = { readonly order: NotifyOrder; readonly among: readonly NotifyOrder[] };

/**
 * Gives the order that each of these messages belongs to: the last for its school and delivery point that had begun, of those that
 * fit where one does. Of each name an order brings one message in a session that is answered. It may go out after the order was
 * told, unless that was refused, or told to have been delivered. A message that no user chose has none.
 */
export function notifyOrders<Sent extends Told>(
  { driver }: Slice,
  sent: readonly Sent[],
  fits: (order: NotifyOrder, told: Sent) => boolean = () => true,
): ReadonlyMap<Sent, Ordered> {
  const orders = driver.filter(({ call }) => call === 'notify');
  const found = new Map<Sent, Ordered>();
  for (const told of sent) {
    const used = [...found].flatMap(([one, by]) =>
      isAnswered(one) && isAlike(one, told) ? [by] : [],
    );
    const free = orders.filter(
      (order) =>
        isFor(order, told) &&
        isOpen(order, told.request.seq) &&
        !used.some((by) => by.order === order),
    );
    const order = free.findLast((one) => fits(one, told)) ?? free.at(-1);
    if (order) found.set(told, { order, among: [...free, ...swappedFor(free, used)] });
  }
  return found;
}

/** The orders that earlier messages were given, where they may as well have belonged to one that is free. */
function swappedFor(free: readonly NotifyOrder[], used: readonly Ordered[]): NotifyOrder[] {
  return used.flatMap(({ order, among }) =>
    among.some((one) => free.includes(one)) ? [order] : [],
  );
}

function isFor({ request: { forBrin, forRouteringsKenmerk } }: NotifyOrder, { asked }: Told) {
  const { doelBrin, doelRouteringsKenmerk } = asked.message.fields;
  return (
    forBrin === doelBrin &&
    (forRouteringsKenmerk ?? doelRouteringsKenmerk) === doelRouteringsKenmerk
  );
}

/** Whether what goes out then may come of the order. */
function isOpen(order: NotifyOrder, seq: number): boolean {
  if (seq < order.seq) return begunAt(order) < seq;
  const { outcome } = order;
  return outcome.status === 'failed' || (outcome.status === 'done' && !isDelivered(order));
}

/** Tells whether the other system confirmed the notification that a user chose to send, as far as the target says. */
export function isDelivered({ outcome }: NotifyOrder): boolean {
  return (
    outcome.status === 'done' &&
    (outcome.answer as { readonly delivered?: unknown } | null)?.delivered === true
  );
}

function isAnswered({ answered }: Told): boolean {
  return answered?.kind === 'message';
}

function isAlike(one: Told, other: Told): boolean {
  const [a, b] = [one.asked.message, other.asked.message];
  return (
    a.name === b.name &&
    a.fields.doelBrin === b.fields.doelBrin &&
    a.fields.doelRouteringsKenmerk === b.fields.doelRouteringsKenmerk &&
    a.fields.sessieId === b.fields.sessieId
  );
}
