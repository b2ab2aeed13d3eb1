import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { text } from '#words/text.ts';
import type { Check, Finding } from '../check.ts';
import { overOrders, undone } from '../parts/address-orders.ts';
import { breach, entriesOf } from '../parts/finding.ts';
import { endpointRegistrations, isDone, mandateAsks } from '../parts/service-register.ts';

/**
 * Whoever registers an address at the OSR asks for the mandate of the school first (wiki OSR:API/V2). That it does so
 * every time is assumption A22-44: under a mandate that it knew already, the OSR registers as well.
 */
export const asksForTheMandateFirst: Check = (slice) =>
  overOrders(slice, ([order]) => {
    const registrations = endpointRegistrations(slice);
    if (registrations.length > 0) return judgeRegistrations(slice, registrations);
    return mandateAsks(slice).length > 0 ? [] : [undone(order, expected)];
  });

function judgeRegistrations(slice: Slice, registrations: readonly Exchange[]): Finding[] {
  const [ask] = mandateAsks(slice);
  return registrations
    .filter(({ request }) => ask === undefined || ask.request.seq > request.seq)
    .map((registration) =>
      breach(
        entriesOf(registration),
        { expected, actual: unasked },
        isDone(registration) ? ['A22-44'] : [],
      ),
    );
}

const expected = text(
  'Een vraag aan het OSR naar het mandaat van de school, voor het adres wordt geregistreerd',
  'The OSR being asked for the mandate of the school, before the address is registered',
);
const unasked = text(
  'Het adres is aangeboden zonder naar het mandaat te vragen',
  'The address was offered without asking for the mandate',
);
