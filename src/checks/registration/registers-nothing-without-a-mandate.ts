import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { type AddressOrder, overOrders } from '../parts/address-orders.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { endpointRegistrations, mandateAsks, toldAToken } from '../parts/service-register.ts';

/**
 * Without a mandate of the school nothing is offered to the OSR, and nobody is told that it was registered (wiki
 * OSR:API/V2). Whoever did not ask this time may go by a mandate of before, which is assumption A22-44.
 */
export const registersNothingWithoutAMandate: Check = (slice) =>
  overOrders(slice, (orders) => {
    const asks = mandateAsks(slice);
    if (asks.some(toldAToken)) return [];
    return [...judgeRegistrations(slice, asks), ...orders.flatMap((order) => judgeTold(order))];
  });

function judgeRegistrations(slice: Slice, asks: readonly Exchange[]): Finding[] {
  return endpointRegistrations(slice).map((registration) => {
    const before = asks.filter(({ request }) => request.seq < registration.request.seq);
    const entries = [...before, registration].flatMap(entriesOf);
    return breach(entries, { expected, actual: offered }, before.length > 0 ? [] : ['A22-44']);
  });
}

function judgeTold({ seq, outcome }: AddressOrder): Finding[] {
  return outcome.status === 'done' ? [breach([seq], { expected, actual: told })] : [];
}

const expected = text(
  'Zonder mandaat van de school wordt niets geregistreerd, en de gebruiker weet dat',
  'Without a mandate of the school nothing is registered, and the user knows it',
);
const offered = text(
  'Het adres is toch bij het OSR aangeboden',
  'The address was offered to the OSR all the same',
);
const told = text(
  'Het systeem zegt dat het adres is geregistreerd',
  'The system says that the address was registered',
);
