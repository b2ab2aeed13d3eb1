import type { Pack } from '#dossier/pack.ts';
import type { Release } from '#exchange/release.ts';
import { attribute } from './attribution.ts';
import type { Entry, EntryOf, Limits } from './entry.ts';
import { type Exchange, exchangesOf } from './exchange.ts';
import type { PlannedScenario } from './plan.ts';

/** Everything in the transcript that is about one scenario, up to the end of the run. */
export type Slice = {
  readonly scenario: PlannedScenario;
  readonly lease: EntryOf<'leased'> | undefined;
  readonly driver: readonly EntryOf<'driver-called'>[];
  readonly exchanges: readonly Exchange[];
  /** The PGNs of all pupils of the run. */
  readonly leasedPgns: readonly string[];
  readonly limits: Limits;
  readonly release: Release;
  readonly pack: Pack;
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
  { release, pack }: { readonly release: Release; readonly pack: Pack },
): Slices {
  const exchanges = exchangesOf(entries, release);
  const scenarioOf = attribute(entries, exchanges);
  const leases = entries.filter((entry) => entry.kind === 'leased');
  const leasedPgns = [...new Set(leases.map(({ pgn }) => pgn))];
  const driver = entries.filter((entry) => entry.kind === 'driver-called');
  const sliceOf = (scenario: PlannedScenario): Slice => ({
    scenario,
    lease: leases.find((lease) => lease.scenario === scenario.key),
    driver: driver.filter((call) => call.scenario === scenario.key),
    exchanges: exchanges.filter(({ request }) => scenarioOf.get(request.exchange) === scenario.key),
    leasedPgns,
    limits: started.limits,
    release,
    pack,
  });
  return {
    byScenario: new Map(
      started.plan.scenarios.map((scenario) => [scenario.key, sliceOf(scenario)]),
    ),
    unmatched: exchanges.filter(({ request }) => !scenarioOf.has(request.exchange)),
    signsOfLife: signsOfLife(entries, started.target.oin),
  };
}

function signsOfLife(entries: readonly Entry[], oin: string): number[] {
  return entries
    .filter((entry) => entry.kind === 'request' || entry.kind === 'response')
    .filter((entry) => entry.from === 'target' && entry.certificate?.oin === oin)
    .map((entry) => Date.parse(entry.at));
}
