import type { Party } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import type { Release } from '#exchange/release.ts';
import type { School } from '#exchange/school.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { OutOfOrder } from './mischief/out-of-order.ts';
import type { Identity } from './pki/test-authority.ts';
import { SchoolAsBron } from './school/school-as-bron.ts';
import { SchoolAsDoel } from './school/school-as-doel.ts';
import { TrafficCenter } from './traffic-center/traffic-center.ts';
import { SoapClient } from './wire/soap-client.ts';
import { WireServer, type WireServerOptions } from './wire/wire-server.ts';

/** The OINs under which the cast appears (assumption A22-13). */
export const castOins = {
  trafficCenter: '00000003999999990001',
  counterpart: '00000003999999990002',
} as const;

/** The schools that we play, by sector (assumption A22-13). The other school is one that has no business here. */
export const castSchools = {
  counterpart: {
    PO: invented('99ZA', 'PO', 'Basisschool De Tegenspeler'),
    VO: invented('99ZB', 'VO', 'Scholengemeenschap De Tegenspeler'),
    SWV: invented('99ZE', 'SWV', 'Samenwerkingsverband De Tegenspeler'),
  },
  other: {
    PO: invented('99ZC', 'PO', 'Basisschool De Buitenstaander'),
    VO: invented('99ZD', 'VO', 'Scholengemeenschap De Buitenstaander'),
    SWV: invented('99ZF', 'SWV', 'Samenwerkingsverband De Buitenstaander'),
  },
} as const satisfies Record<string, Record<School['sector'], School>>;

/** What the cast needs to go on stage. Ports of 0 are chosen by the machine; `answerMs` is how long we wait. */
export type CastOptions = {
  readonly release: Release;
  readonly dossierVersie: string;
  readonly codec: SearchKeyCodec;
  readonly identities: { readonly trafficCenter: Identity; readonly counterpart: Identity };
  /** Whom we trust, as PEM. */
  readonly authority: string;
  readonly recorder: Recorder;
  readonly targetOin: string;
  readonly host: string;
  readonly trafficCenterPort: number;
  readonly schoolPort: number;
  readonly answerMs: number;
  readonly onFailure: (error: unknown) => void;
};

/** Everyone we play, on their sockets. */
export type Cast = {
  readonly trafficCenter: TrafficCenter;
  /** Switches the Traffic Center off and on. */
  readonly outOfOrder: OutOfOrder;
  readonly bron: SchoolAsBron;
  readonly doel: SchoolAsDoel;
  readonly addresses: { readonly trafficCenter: string; readonly school: string };
  /** Waits no longer for answers of the target that have not come. */
  settle(): Promise<void>;
  stop(): Promise<void>;
};

/** Puts the Traffic Center and the counterpart school on loopback sockets. Rejects when a port is taken. */
export async function startCast(options: CastOptions): Promise<Cast> {
  const { release, codec, dossierVersie, identities } = options;
  const center = new TrafficCenter(release);
  const outOfOrder = new OutOfOrder();
  const shared = serverOptions(options);
  const centerServer = new WireServer({
    ...shared,
    party: 'traffic-center',
    identity: identities.trafficCenter,
    port: options.trafficCenterPort,
    handler: outOfOrder.wrap((arrival) => center.answer(arrival)),
  });
  const client = new SoapClient({
    ...options,
    party: 'counterpart',
    identity: identities.counterpart,
  });
  const stops = [() => client.stop()];
  const stop = async () => void (await Promise.all(stops.map((end) => end())));
  const start = async (server: WireServer) => {
    const address = await server.start();
    stops.push(() => server.stop());
    return address;
  };
  const trafficCenter = await start(centerServer);
  const bron = new SchoolAsBron({ release, client, trafficCenter, codec });
  const schoolServer = new WireServer({
    ...shared,
    party: 'counterpart',
    identity: identities.counterpart,
    port: options.schoolPort,
    handler: (arrival) => bron.answer(arrival),
  });
  const school = await start(schoolServer).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  enrolCast(center, school);
  return {
    trafficCenter: center,
    outOfOrder,
    bron,
    doel: new SchoolAsDoel({ release, client, trafficCenter, dossierVersie }),
    addresses: { trafficCenter, school },
    settle: () => client.settle(),
    stop,
  };
}

function serverOptions(
  options: CastOptions,
): Omit<WireServerOptions, 'party' | 'identity' | 'port' | 'handler'> {
  const { host, recorder, targetOin, onFailure, authority } = options;
  const parties: Readonly<Record<string, Party>> = {
    [castOins.trafficCenter]: 'traffic-center',
    [castOins.counterpart]: 'counterpart',
    [targetOin]: 'target',
  };
  return {
    host,
    recorder,
    onFailure,
    authority,
    partyOf: ({ oin }) => parties[oin] ?? 'stranger',
  };
}

function enrolCast(center: TrafficCenter, url: string): void {
  for (const bySector of Object.values(castSchools)) {
    for (const school of Object.values(bySector))
      center.participants.add({ school, oin: castOins.counterpart, url });
  }
}

function invented(brin: string, sector: School['sector'], name: string): School {
  return { brin, sector, name, routeringsKenmerk: `00000007000${brin}00901` };
}
