import { asks, type Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';

/** Gives the notifications that we sent to the target. */
export function receivedNotifications(slice: Slice): Exchange[] {
  return slice.exchanges.filter(
    (exchange) => exchange.request.to === 'target' && asks(exchange, 'notificatieRequest'),
  );
}
