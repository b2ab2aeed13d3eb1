import type { DossierLaw } from '#dossier/check-dossier.ts';
import type { Pack } from '#dossier/pack.ts';
import type { Release } from '#exchange/release.ts';
import { attribute } from './attribution.ts';
import { bytesOf } from './body.ts';
import type { Entry, EntryOf, Limits } from './entry.ts';
import { type Exchange, exchangesOf } from './exchange.ts';
import type { PlannedScenario } from './plan.ts';
import { type RawExchange, rawExchangesOf } from './raw-exchange.ts';
import { begunAgain } from './superseded.ts';

/** Everything in the transcript that is about one scenario, up to the end of the run. */
export type Slice = {
  readonly scenario: PlannedScenario;
  readonly lease: EntryOf<'leased'> | undefined;
  readonly driver: readonly EntryOf<'driver-called'>[];
  readonly exchanges: readonly Exchange[];
  /** What we sent that need be no message, and what came of it. */
  readonly raw: readonly RawExchange[];
  /** When the cast posed as a stranger. */
  readonly posed: readonly EntryOf<'posed'>[];
  /** The certificates under which the target called in all of the run, each by the entry that showed it first. */
  readonly callingCertificates: readonly { readonly seq: number; readonly fingerprint: string }[];
  /** The number that the target's certificate carries. */
  readonly targetOin: string;
  /** The PGNs of all pupils of the run. */
  readonly leasedPgns: readonly string[];
  readonly limits: Limits;
  readonly release: Release;
  readonly pack: Pack;
  /** What a delivered dossier is held to; its rulebook is made when it is first asked for. */
  readonly dossierLaw: DossierLaw;
};

/** The transcript of a run, cut by scenario. */
export type Slices = {
  readonly byScenario: ReadonlyMap<string, Slice>;
  /** Exchanges that fit no scenario. */
  readonly unmatched: readonly Exchange[];
  /** When the target was seen alive on the wire, in milliseconds since 1970, in order. */
  readonly signsOfLife: readonly number[];
};

/** Cuts a transcript into the slices of its planned scenarios. */
export function sliceTranscript(
  entries: readonly Entry[],
  started: EntryOf<'run-started'>,
  { release, pack, dossierLaw }: Pick<Slice, 'release' | 'pack' | 'dossierLaw'>,
): Slices {
  const exchanges = exchangesOf(entries, release);
  const scenarioOf = attribute(entries, exchanges);
  const leases = entries.filter((entry) => entry.kind === 'leased');
  const driver = entries.filter((entry) => entry.kind === 'driver-called');
  const posed = entries.filter((entry) => entry.kind === 'posed');
  const raw = rawExchangesOf(entries);
  const again = begunAgain(entries);
  const counts = (key: string, seq: number) => seq > (again.get(key) ?? 0);
  const callingCertificates = certificatesOf(entries);
  const loaded = driver.filter(({ call }) => call === 'loadPupil');
  const loadedPgns = loaded.flatMap(({ request }) => (request.pgn ? [String(request.pgn)] : []));
  const leasedPgns = [...new Set([...leases.map(({ pgn }) => pgn), ...loadedPgns])];
  const sliceOf = (scenario: PlannedScenario): Slice => ({
    scenario,
    lease: leases.findLast((lease) => lease.scenario === scenario.key),
    driver: driver.filter(({ scenario: key, seq }) => key === scenario.key && counts(key, seq)),
    exchanges: exchanges.filter(
      ({ request }) =>
        scenarioOf.get(request.exchange) === scenario.key && counts(scenario.key, request.seq),
    ),
    raw: raw.filter(({ sent }) => sent.scenario === scenario.key && counts(scenario.key, sent.seq)),
    posed: posed.filter(({ scenario: key, seq }) => key === scenario.key && counts(key, seq)),
    callingCertificates,
    leasedPgns,
    targetOin: started.target.oin,
    limits: started.limits,
    release,
    pack,
    dossierLaw,
  });
  return {
    byScenario: new Map(
      started.plan.scenarios.map((scenario) => [scenario.key, sliceOf(scenario)]),
    ),
    unmatched: exchanges.filter(({ request }) => !scenarioOf.has(request.exchange)),
    signsOfLife: signsOfLife(entries, started.target.oin),
  };
}

function certificatesOf(entries: readonly Entry[]): Slice['callingCertificates'] {
  const firstBy = new Map<string, number>();
  for (const entry of entries) {
    if (entry.kind !== 'request' || entry.from !== 'target' || !entry.certificate) continue;
    const { fingerprint } = entry.certificate;
    if (!firstBy.has(fingerprint)) firstBy.set(fingerprint, entry.seq);
  }
  return [...firstBy].map(([fingerprint, seq]) => ({ seq, fingerprint }));
}

function signsOfLife(entries: readonly Entry[], oin: string): number[] {
  return entries
    .filter(isMessage)
    .filter((entry) => entry.from === 'target' && entry.certificate?.oin === oin)
    .map((entry) => Date.parse(entry.at));
}

/** A handshake alone is none. */
function isMessage(entry: Entry): entry is EntryOf<'request' | 'response' | 'raw-ended'> {
  if (entry.kind === 'raw-ended') return bytesOf(entry.bytes).length > 0;
  return entry.kind === 'request' || entry.kind === 'response';
}
