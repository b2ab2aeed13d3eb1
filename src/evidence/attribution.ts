/**
 * To which scenario a message belongs:
 *
 * 1. Our own messages say so themselves.
 * 2. One that names a session belongs to the scenario in which that session was granted, also when it comes late.
 * 3. One that names a pupil belongs to the scenario that had leased the pupil last.
 * 4. One that names a school belongs to the scenario that had leased the school last.
 * 5. One whose content we cannot read belongs to the scenario that was being played when it came.
 * 6. Anything else belongs to none, and is an observation.
 */
import type { Reading } from '#exchange/decode.ts';
import type { Entry, EntryOf } from './entry.ts';
import { type Exchange, fieldsOf } from './exchange.ts';

/** Gives for every exchange number the key of its scenario; an exchange that fits none is absent. */
export function attribute(
  entries: readonly Entry[],
  exchanges: readonly Exchange[],
): Map<number, string> {
  const known = {
    sessions: new Map<string, string>(),
    leases: entries.filter(isLeased),
    playing: playTimes(entries),
  };
  const scenarios = new Map<number, string>();
  for (const exchange of exchanges) {
    const scenario = scenarioOf(exchange, known);
    if (scenario === undefined) continue;
    scenarios.set(exchange.request.exchange, scenario);
    const granted = fieldsOf(exchange.answered, 'overdrachtResponse')?.sessieId;
    if (granted !== undefined) known.sessions.set(granted.toLowerCase(), scenario);
  }
  return scenarios;
}

type PlayTime = { readonly scenario: string; readonly from: number; readonly until: number };

type Known = {
  readonly leases: readonly EntryOf<'leased'>[];
  readonly sessions: ReadonlyMap<string, string>;
  readonly playing: readonly PlayTime[];
};

function isLeased(entry: Entry): entry is EntryOf<'leased'> {
  return entry.kind === 'leased';
}

function playTimes(entries: readonly Entry[]): PlayTime[] {
  const ends = entries.filter((entry) => entry.kind === 'scenario-ended');
  return entries
    .filter((entry) => entry.kind === 'scenario-started')
    .map(({ scenario, seq }) => ({
      scenario,
      from: seq,
      until: ends.find((end) => end.scenario === scenario)?.seq ?? Number.POSITIVE_INFINITY,
    }));
}

function scenarioOf({ request, asked }: Exchange, known: Known): string | undefined {
  if (request.scenario !== undefined) return request.scenario;
  if (asked.kind !== 'message') {
    const { seq } = request;
    return known.playing.find(({ from, until }) => from < seq && seq < until)?.scenario;
  }
  const { leases, sessions } = known;
  const names = namesIn(asked);
  const before = leases.filter((lease) => lease.seq < request.seq).reverse();
  return (
    sessions.get(names.session) ??
    before.find((lease) => lease.zoeksleutel === names.pupil)?.scenario ??
    before.find((lease) => names.schools.includes(lease.targetSchool.brin))?.scenario
  );
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
