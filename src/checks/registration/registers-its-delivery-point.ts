import { type Exchange, fieldsOf } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { type AddressOrder, notFoundThere, overOrders, undone } from '../parts/address-orders.ts';
import { otherLayoutsFrom } from '../parts/answer.ts';
import { sentByTarget } from '../parts/exchanges.ts';
import { breach, entriesOf } from '../parts/finding.ts';

/**
 * In '18 the address of the school's delivery point is registered at the Traffic Center, and the system answers there
 * (wiki OSO:Protocol, registreer aanleverpunt; the message itself is assumption A22-29).
 */
export const registersItsDeliveryPoint: Check = (slice) =>
  overOrders(slice, ([order]) => {
    const registered = registrationsOf(slice)
      .filter((sent) => isRegistered(slice, sent))
      .at(-1);
    return registered ? notFoundThere(slice, registered) : unregistered(slice, order);
  });

function registrationsOf(slice: Slice): Exchange[] {
  const own = slice.lease?.targetSchool;
  return sentByTarget(slice, 'registreerAanleverpuntRequest').filter(({ asked }) => {
    const { brin, routeringsKenmerk } = asked.message.fields;
    return brin === own?.brin && routeringsKenmerk === own.routeringsKenmerk;
  });
}

function isRegistered({ release }: Slice, { answered }: Exchange): boolean {
  const resultaat = fieldsOf(answered, 'registreerAanleverpuntResponse')?.resultaat;
  return resultaat !== undefined && resultaat === release.results.deliveryPointRegistered;
}

function unregistered(slice: Slice, order: AddressOrder): Finding[] {
  const unread = otherLayoutsFrom(slice, 'registreerAanleverpuntRequest');
  if (unread.length > 0) return unread;
  const refused = registrationsOf(slice).at(-1);
  if (!refused) return [undone(order, expected, ['A22-29'])];
  return [breach(entriesOf(refused), { expected, actual }, ['A22-29'])];
}

const expected = text(
  'Het adres van het aanleverpunt van de school staat bij het Traffic Center',
  'The address of the delivery point of the school is registered at the Traffic Center',
);
const actual = text('Het Traffic Center nam het niet aan', 'The Traffic Center did not accept it');
