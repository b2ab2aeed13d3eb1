/**
 * To which scenario a message belongs:
 *
 * 1. Our own messages say so themselves.
 * 2. One that names a session belongs to the scenario in which that session was granted, also when it comes late.
 * 3. One that names a koppelsleutel belongs to the scenario in which that was issued, also when it comes late.
 * 4. One that names a pupil belongs to the scenario that had leased the pupil last.
 * 5. One that names a delivery point belongs to the scenario that had leased it last; else one that names a school, likewise.
 * 6. One whose content we cannot read, or that names nothing as a ping does, belongs to the scenario that had begun last when it came.
 * 7. Anything else belongs to none, and is an observation.
 */
import type { Reading } from '#exchange/decode.ts';
import type { School } from '#exchange/school.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Exchange, grantedSessionOf, issuedLinkKeyOf } from './exchange.ts';

/** Gives for every exchange number the key of its scenario; an exchange that fits none is absent. */
export function attribute(
  entries: readonly Entry[],
  exchanges: readonly Exchange[],
): Map<number, string> {
  const known = {
    sessions: new Map<string, string>(),
    linkKeys: new Map<string, string>(),
    leases: entries.filter(isLeased),
    begun: entries.filter((entry) => entry.kind === 'scenario-started'),
  };
  const scenarios = new Map<number, string>();
  for (const exchange of exchanges) {
    const scenario = scenarioOf(exchange, known);
    if (scenario === undefined) continue;
    scenarios.set(exchange.request.exchange, scenario);
    const granted = grantedSessionOf(exchange);
    if (granted !== undefined) known.sessions.set(granted, scenario);
    const issued = issuedLinkKeyOf(exchange);
    if (issued !== undefined) known.linkKeys.set(issued, scenario);
  }
  return scenarios;
}

type Known = {
  readonly leases: readonly EntryOf<'leased'>[];
  readonly sessions: ReadonlyMap<string, string>;
  readonly linkKeys: ReadonlyMap<string, string>;
  readonly begun: readonly EntryOf<'scenario-started'>[];
};

function isLeased(entry: Entry): entry is EntryOf<'leased'> {
  return entry.kind === 'leased';
}

function scenarioOf({ request, asked }: Exchange, known: Known): string | undefined {
  if (request.scenario !== undefined) return request.scenario;
  if (asked.kind !== 'message' || namesNothing(asked)) {
    return known.begun.findLast(({ seq }) => seq < request.seq)?.scenario;
  }
  const { leases, sessions, linkKeys } = known;
  const names = namesIn(asked);
  const before = leases.filter((lease) => lease.seq < request.seq).reverse();
  return (
    sessions.get(names.session) ??
    linkKeys.get(names.linkKey) ??
    before.find((lease) => withoutBreaks(lease.zoeksleutel) === names.pupil)?.scenario ??
    before.find((lease) => pointsOf(lease).some((point) => names.points.includes(point)))
      ?.scenario ??
    before.find((lease) => schoolsOf(lease).some(({ brin }) => names.schools.includes(brin)))
      ?.scenario
  );
}

function namesNothing({ message }: Extract<Reading, { kind: 'message' }>): boolean {
  return Object.keys(message.fields).length === 0;
}

function schoolsOf(lease: EntryOf<'leased'>): School[] {
  const { targetSchool, counterpartSchool, secondDeliveryPoint, otherSchool } = lease;
  return [targetSchool, counterpartSchool, secondDeliveryPoint, otherSchool];
}

function pointsOf(lease: EntryOf<'leased'>): string[] {
  return schoolsOf(lease).map(({ brin, routeringsKenmerk }) => pointOf(brin, routeringsKenmerk));
}

// An aanleverpuntIndex names a delivery point only together with its BRIN.
function pointOf(brin: unknown, routeringsKenmerk: unknown): string {
  return `${String(brin ?? '')} ${String(routeringsKenmerk ?? '')}`;
}

type Names = {
  readonly session: string;
  readonly linkKey: string;
  readonly pupil: string;
  readonly points: readonly string[];
  readonly schools: readonly string[];
};

function namesIn(reading: Extract<Reading, { kind: 'message' }>): Names {
  const fields: Readonly<Record<string, unknown>> = reading.message.fields;
  const pupil =
    'zoeksleutelPgnfrag' in reading.message.fields
      ? reading.message.fields.zoeksleutelPgnfrag
      : undefined;
  return {
    session: String(fields.sessieId ?? '').toLowerCase(),
    linkKey: String(fields.koppelsleutel ?? '').toLowerCase(),
    pupil: withoutBreaks(pupil?.zoeksleutel ?? ''),
    points: [
      pointOf(fields.bronBrin, fields.bronRouteringsKenmerk),
      pointOf(fields.doelBrin, fields.doelRouteringsKenmerk),
      pointOf(fields.brin, fields.routeringsKenmerk),
    ],
    schools: [fields.bronBrin, fields.doelBrin, fields.brin].map((brin) => String(brin ?? '')),
  };
}

/** Long Base64 may come in lines. */
function withoutBreaks(zoeksleutel: string): string {
  return zoeksleutel.replace(/\s/g, '');
}
