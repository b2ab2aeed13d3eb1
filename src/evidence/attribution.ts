/**
 * To which scenario a message belongs:
 *
 * 1. Our own messages say so themselves.
 * 2. One that names a session belongs to the scenario in which that session was granted, also when it comes late.
 * 3. One that names a koppelsleutel belongs to the scenario in which that was issued, also when it comes late.
 * 4. One that names a pupil belongs to the scenario that had leased the pupil last.
 * 5. One that names a delivery point belongs to the scenario that had leased it last; else one that names a school, likewise.
 * 6. One whose content we cannot read, or that names nothing as a ping does, belongs to the scenario that had begun last when it came.
 * 7. A pupil that the target fetches before a scenario begins is leased to loading, and to the scenario only afterwards. What
 *    belongs to loading by these rules belongs to no scenario, and nobody is judged by it.
 * 8. Anything else belongs to none, and is an observation.
 */
import type { Reading } from '#exchange/decode.ts';
import { unwrapped } from '#exchange/pupil-key.ts';
import type { School } from '#exchange/school.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Exchange, grantedSessionOf, issuedLinkKeyOf } from './exchange.ts';

/** What an exchange belongs to by which the target fetched a pupil before a scenario began. */
export const loading = Symbol('loading');

/** What an exchange belongs to: the key of a scenario, or loading. */
export type Owner = string | typeof loading;

/** Gives for every exchange number what it belongs to; an exchange that fits nothing is absent. */
export function attribute(
  entries: readonly Entry[],
  exchanges: readonly Exchange[],
): Map<number, Owner> {
  const known = {
    sessions: new Map<string, Owner>(),
    linkKeys: new Map<string, Owner>(),
    leases: entries.filter(isLeased),
    begun: entries.filter(isBeginning),
  };
  const owners = new Map<number, Owner>();
  for (const exchange of exchanges) {
    const owner = ownerOf(exchange, known);
    if (owner === undefined) continue;
    owners.set(exchange.request.exchange, owner);
    const granted = grantedSessionOf(exchange);
    if (granted !== undefined) known.sessions.set(granted, owner);
    const issued = issuedLinkKeyOf(exchange);
    if (issued !== undefined) known.linkKeys.set(issued, owner);
  }
  return owners;
}

type Lease = EntryOf<'leased' | 'loading'>;
type Beginning = EntryOf<'scenario-started' | 'loading'>;
type Known = {
  readonly leases: readonly Lease[];
  readonly sessions: ReadonlyMap<string, Owner>;
  readonly linkKeys: ReadonlyMap<string, Owner>;
  readonly begun: readonly Beginning[];
};

function isLeased(entry: Entry): entry is Lease {
  return entry.kind === 'leased' || entry.kind === 'loading';
}

function isBeginning(entry: Entry): entry is Beginning {
  return entry.kind === 'scenario-started' || entry.kind === 'loading';
}

function ownerOf({ request, asked }: Exchange, known: Known): Owner | undefined {
  if (request.scenario !== undefined) return request.scenario;
  if (asked.kind !== 'message' || namesNothing(asked)) {
    return holderOf(known.begun.findLast(({ seq }) => seq < request.seq));
  }
  const { leases, sessions, linkKeys } = known;
  const names = namesIn(asked);
  const before = leases.filter((lease) => lease.seq < request.seq).reverse();
  return (
    sessions.get(names.session) ??
    linkKeys.get(names.linkKey) ??
    holderOf(before.find((lease) => unwrapped(lease.zoeksleutel) === names.pupil)) ??
    holderOf(
      before.find((lease) => pointsOf(lease).some((point) => names.points.includes(point))),
    ) ??
    holderOf(
      before.find((lease) => schoolsOf(lease).some(({ brin }) => names.schools.includes(brin))),
    )
  );
}

function holderOf(entry: Lease | Beginning | undefined): Owner | undefined {
  return entry?.kind === 'loading' ? loading : entry?.scenario;
}

function namesNothing({ message }: Extract<Reading, { kind: 'message' }>): boolean {
  return Object.keys(message.fields).length === 0;
}

function schoolsOf(lease: Lease): School[] {
  if (lease.kind === 'loading') return [lease.targetSchool, lease.sender];
  const { targetSchool, counterpartSchool, secondDeliveryPoint, otherSchool } = lease;
  return [targetSchool, counterpartSchool, secondDeliveryPoint, otherSchool];
}

function pointsOf(lease: Lease): string[] {
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
    pupil: unwrapped(pupil?.zoeksleutel ?? ''),
    points: [
      pointOf(fields.bronBrin, fields.bronRouteringsKenmerk),
      pointOf(fields.doelBrin, fields.doelRouteringsKenmerk),
      pointOf(fields.brin, fields.routeringsKenmerk),
    ],
    schools: [fields.bronBrin, fields.doelBrin, fields.brin].map((brin) => String(brin ?? '')),
  };
}
