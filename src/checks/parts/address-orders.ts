import type { EntryOf } from '#evidence/entry.ts';
import type { Exchange } from '#evidence/exchange.ts';
import type { Slice } from '#evidence/slice.ts';
import { type Text, text } from '#words/text.ts';
import type { Absence, Finding, Observation } from '../check.ts';
import { noAnswer } from './answer.ts';
import { absence, breach, entriesOf, unclear } from './finding.ts';

/** A user having the address of a school registered, as the driver told it. */
export type AddressOrder = EntryOf<'driver-called'>;

/** Puts what is said of each order together; with no order at all, says that there was nothing to look at. */
export function overOrders(
  slice: Slice,
  judge: (orders: readonly [AddressOrder, ...AddressOrder[]]) => readonly Finding[],
): Observation {
  const [first, ...more] = slice.driver.filter(
    ({ call, outcome }) => call === 'registerEndpoint' && isReached(outcome),
  );
  if (!first) return { looked: [], findings: [unclear([], unordered)] };
  const orders = [first, ...more] as const;
  return { looked: orders.map(({ seq }) => seq), findings: judge(orders) };
}

/** Says that what an order asked for was not done, whatever the user was told. */
export function undone(
  order: AddressOrder,
  expected: Text,
  assumptions: readonly string[] = [],
): Absence {
  const { seq, at, outcome } = order;
  const actual =
    outcome.status === 'refused'
      ? text(`Het systeem weigerde: "${outcome.reason}"`, `The system refused: "${outcome.reason}"`)
      : text('Dat is niet gebeurd', 'That was not done');
  return absence({ seq, dueMs: Date.parse(at) }, { expected, actual }, assumptions);
}

/**
 * Says what is wrong with a registered address when the other school goes there: nobody answers, or it is not who
 * registered it, by certificate.
 */
export function notFoundThere(slice: Slice, registration: Exchange): Finding[] {
  const visits = slice.exchanges.filter(
    ({ request }) => request.to === 'target' && request.seq > registration.request.seq,
  );
  if (visits.length === 0) return [unclear([registration.request.seq], unvisited)];
  const owner = registration.request.certificate?.oin;
  return visits.flatMap((visit) => judgeVisit(slice, visit, owner)).slice(0, 1);
}

function judgeVisit(slice: Slice, visit: Exchange, owner: string | undefined): Finding[] {
  const { response } = visit;
  if (!response) return [noAnswer(slice, visit, reachable)];
  // A certificate without a number is another breach.
  const oin = response.certificate?.oin ?? '';
  if (oin === '' || oin === owner) return [];
  const actual = text(
    `Daar antwoordt wie het nummer "${oin}" heeft`,
    `Whoever has the number "${oin}" answers there`,
  );
  return [breach(entriesOf(visit), { expected: reachable, actual })];
}

function isReached({ status }: AddressOrder['outcome']): boolean {
  return status === 'done' || status === 'refused';
}

const reachable = text(
  'Het systeem antwoordt op het adres dat het heeft geregistreerd',
  'The system answers at the address that it registered',
);
const unvisited = text(
  'Op het geregistreerde adres is daarna niets gevraagd',
  'Nothing was asked at the registered address after that',
);
const unordered = text('Er is geen adres geregistreerd', 'No address was registered');
