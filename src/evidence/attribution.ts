/**
 * To which scenario a message belongs:
 *
 * 1. Our own messages say so themselves.
 * 2. One that names a session belongs to the scenario in which that session was granted, also when it comes late.
 * 3. One that names a pupil belongs to the scenario that had leased the pupil last.
 * 4. One that names a school belongs to the scenario that had leased the school last.
 * 5. One whose content we cannot read belongs to the scenario that had begun last when it came.
 * 6. Anything else belongs to none, and is an observation.
 */
import type { Reading } from '#exchange/decode.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Exchange, grantedSessionOf } from './exchange.ts';

/** Gives for every exchange number the key of its scenario; an exchange that fits none is absent. */
export function attribute(
  entries: readonly Entry[],
  exchanges: readonly Exchange[],
): Map<number, string> {
  const known = {
    sessions: new Map<string, string>(),
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
  }
  return scenarios;
}

type Known = {
  readonly leases: readonly EntryOf<'leased'>[];
  readonly sessions: ReadonlyMap<string, string>;
  readonly begun: readonly EntryOf<'scenario-started'>[];
};

function isLeased(entry: Entry): entry is EntryOf<'leased'> {
  return entry.kind === 'leased';
}

function scenarioOf({ request, asked }: Exchange, known: Known): string | undefined {
  if (request.scenario !== undefined) return request.scenario;
  if (asked.kind !== 'message') {
    return known.begun.findLast(({ seq }) => seq < request.seq)?.scenario;
  }
  const { leases, sessions } = known;
  const names = namesIn(asked);
  const before = leases.filter((lease) => lease.seq < request.seq).reverse();
  return (
    sessions.get(names.session) ??
    before.find((lease) => lease.zoeksleutel === names.pupil)?.scenario ??
    before.find((lease) => schoolsOf(lease).some((brin) => names.schools.includes(brin)))?.scenario
  );
}

function schoolsOf({ targetSchool, counterpartSchool, otherSchool }: EntryOf<'leased'>): string[] {
  return [targetSchool.brin, counterpartSchool.brin, otherSchool.brin];
}

type Names = {
  readonly session: string;
  readonly pupil: string;
  readonly schools: readonly string[];
};

function namesIn(reading: Reading): Names {
  if (reading.kind !== 'message') return { session: '', pupil: '', schools: [] };
  const fields: Readonly<Record<string, unknown>> = reading.message.fields;
  const pupil =
    'zoeksleutelPgnfrag' in reading.message.fields
      ? reading.message.fields.zoeksleutelPgnfrag
      : undefined;
  return {
    session: String(fields.sessieId ?? '').toLowerCase(),
    pupil: pupil?.zoeksleutel ?? '',
    schools: [String(fields.bronBrin ?? ''), String(fields.doelBrin ?? '')],
  };
}
