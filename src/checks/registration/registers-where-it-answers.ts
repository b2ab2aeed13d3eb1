import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { type AddressOrder, notFoundThere, overOrders, undone } from '../parts/address-orders.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { endpointRegistrations, isDone, routingIdOf } from '../parts/service-register.ts';

/**
 * In '22 the address of the school's delivery point is registered at the OSR, and the system answers there (wiki
 * OSR:API/V2, OSO:Releases/2021; how the OSR is asked beyond what is public is assumption A22-40).
 */
export const registersWhereItAnswers: Check = (slice) =>
  overOrders(slice, ([order]) => {
    const registered = registrationsOf(slice).filter(isDone).at(-1);
    return registered ? notFoundThere(slice, registered) : unregistered(slice, order);
  });

function registrationsOf(slice: Slice): Exchange[] {
  const own = slice.lease?.targetSchool.routeringsKenmerk;
  return endpointRegistrations(slice).filter((registration) => routingIdOf(registration) === own);
}

function unregistered(slice: Slice, order: AddressOrder): Finding[] {
  const refused = registrationsOf(slice).at(-1);
  if (!refused) return [undone(order, expected)];
  const status = refused.response?.status;
  const actual = text(
    `Het OSR nam het niet aan (HTTP-status ${status ?? 'onbekend'})`,
    `The OSR did not accept it (HTTP status ${status ?? 'unknown'})`,
  );
  return [breach(entriesOf(refused), { expected, actual }, ['A22-40'])];
}

const expected = text(
  'Het adres van het aanleverpunt van de school staat bij het OSR',
  'The address of the delivery point of the school is registered at the OSR',
);
