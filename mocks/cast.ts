import { type CertificateFlaw, certificateFlaws, type Party } from '#evidence/entry.ts';
import type { Recorder } from '#evidence/recorder.ts';
import { faultOf } from '#exchange/fault.ts';
import type { Release } from '#exchange/release.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { enrolCast, enrolSchools, enrolTarget, type SupplierSchools } from './enrolment.ts';
import type { ValidationServiceOptions } from './kvs/validation-service.ts';
import {
  type Members,
  makePlayers,
  makeServices,
  type Players,
  restoreServices,
} from './members.ts';
import type { BadIdentities } from './pki/bad-identities.ts';
import type { Identity } from './pki/test-authority.ts';
import { oinOf } from './wire/oin-of.ts';
import { isMalformed, RawClient } from './wire/raw-client.ts';
import { type Sender, SoapClient } from './wire/soap-client.ts';
import {
  type Answer,
  type Handler,
  WireServer,
  type WireServerOptions,
} from './wire/wire-server.ts';
import { Wsdls } from './wire/wsdls.ts';

/** What the cast needs to go on stage. Ports of 0 are chosen by the machine; `answerMs` is how long we wait. */
export type CastOptions = {
  readonly release: Release;
  readonly dossierVersie: string;
  readonly codec: SearchKeyCodec;
  readonly kvs: ValidationServiceOptions;
  /** The Traffic Center's is also that of OSR and KVS: one operator runs all three. */
  readonly identities: {
    readonly trafficCenter: Identity;
    readonly counterpart: Identity;
    /** The counterpart's, with a flaw each; without them it always presents itself soundly. */
    readonly bad?: BadIdentities | undefined;
  };
  /** Whom we trust, as PEM. */
  readonly authority: string;
  readonly recorder: Recorder;
  readonly targetOin: string;
  readonly host: string;
  /** The name or address by which others reach us, where that is not `host`. */
  readonly publicHost?: string | undefined;
  /** The HTTP proxy by which the target is reached, if any. */
  readonly proxy?: string | undefined;
  readonly trafficCenterPort: number;
  readonly schoolPort: number;
  readonly osrPort: number;
  readonly kvsPort: number;
  readonly answerMs: number;
  readonly now: () => Date;
  readonly onFailure: (error: unknown) => void;
};

/** Where the cast answers; the OSR's is the root below which its paths are. */
export type CastAddresses = {
  readonly trafficCenter: string;
  readonly school: string;
  readonly osr: string;
  readonly kvs: string;
};

/** Everyone we play, on their sockets. */
export type Cast = Members &
  Omit<Players, 'handler'> & {
    readonly addresses: CastAddresses;
    /** Lets the target's schools take part. */
    enrol(target: SupplierSchools): void;
    /** Lets schools take part, ours or the target's, with nothing beside them. */
    admit(schools: SupplierSchools): void;
    /** Has everybody behave again, stand as before, and live in the present. */
    restore(): void;
    /** The flaws with which we can show a certificate; of an authority of somebody else's we have few. */
    readonly flaws: readonly CertificateFlaw[];
    /** Forgets the oldest of what schools and Traffic Center remember, until so many of each are left. */
    forgetBeyond(most: number): void;
    /**
     * Has a member show a certificate with this flaw at its own address, until what is given back is called; both are
     * put on record under the scenario.
     */
    pose(at: Playing, flaw: CertificateFlaw, scenario: string): () => void;
    /** Waits no longer for answers of the target that have not come. */
    settle(): Promise<void>;
    stop(): Promise<void>;
  };

/** Puts Traffic Center, counterpart school, OSR and KVS on sockets. Rejects when a port is taken. */
export async function startCast(options: CastOptions): Promise<Cast> {
  const services = makeServices(options);
  const house = new House(options);
  const client = new SoapClient({
    ...options,
    party: 'counterpart',
    own: { host: innerHost(options.host), isInner: (to) => to !== 'target' },
    identity: options.identities.counterpart,
    ...(options.identities.bad && { bad: options.identities.bad }),
  });
  house.stops.push(() => client.stop());
  const raw = new RawClient({
    ...options,
    party: 'counterpart',
    identity: options.identities.counterpart,
  });
  house.stops.push(() => raw.stop());
  const sender: Sender = {
    send: (outgoing) => (isMalformed(outgoing) ? raw.send(outgoing) : client.send(outgoing)),
  };
  try {
    const { handlers, ...shown } = services;
    const wsdls = new Wsdls(options);
    const trafficCenter = `${await house.open('traffic-center', wsdls.exchange(handlers.trafficCenter))}/oso`;
    const players = makePlayers(services, { ...options, sender, trafficCenter });
    const school = `${await house.open('counterpart', wsdls.exchange(players.handler))}/oso`;
    const osr = await house.open('osr', handlers.osr);
    const kvs = `${await house.open('kvs', wsdls.validation(handlers.kvs))}/kvs`;
    wsdls.tell({ trafficCenter, school, kvs });
    const castOin = oinOf(options.identities.counterpart.certificate);
    enrolCast(services, school, castOin);
    const { handler: _mounted, ...schools } = players;
    return {
      ...shown,
      ...schools,
      addresses: { trafficCenter, school, osr, kvs },
      enrol: (target) => enrolTarget(services, { ...target, castUrl: school, castOin }),
      admit: (schools) => enrolSchools(services, schools),
      flaws: certificateFlaws.filter((flaw) => options.identities.bad?.[flaw] !== undefined),
      restore: () => restoreServices(services),
      forgetBeyond(most) {
        for (const member of [shown.trafficCenter, schools.bron, schools.doel]) {
          member.forgetBeyond(most);
        }
      },
      pose: (...posing) => house.pose(...posing),
      settle: () => client.settle(),
      stop: () => house.close(),
    };
  } catch (error) {
    await house.close();
    throw error;
  }
}

/** Whoever we play. */
export type Playing = Exclude<Party, 'target' | 'stranger'>;

/** The servers of the cast, each on record under its own name. */
class House {
  readonly stops: (() => Promise<void>)[] = [];
  readonly #options: CastOptions;
  readonly #servers = new Map<Playing, WireServer>();

  constructor(options: CastOptions) {
    this.#options = options;
  }

  /** Opens a server and gives its address, without a path. */
  async open(party: Playing, handler: Handler): Promise<string> {
    const server = new WireServer({ ...serverOptions(this.#options, party), handler });
    const address = await server.start();
    this.stops.push(() => server.stop());
    this.#servers.set(party, server);
    return address;
  }

  /** Has a server show a certificate with this flaw until what is given back is called. */
  pose(at: Playing, flaw: CertificateFlaw, scenario: string): () => void {
    const { recorder, identities } = this.#options;
    const server = this.#servers.get(at);
    const identity = identities.bad?.[flaw];
    if (!server || !identity) throw new Error(`Cannot pose as one that is ${flaw} at "${at}"`);
    const since = recorder.count;
    const end = server.poseAs(identity);
    return () =>
      void recorder.record({
        kind: 'posed',
        scenario,
        party: at,
        flaw,
        since,
        connections: end(),
      });
  }

  async close(): Promise<void> {
    await Promise.all(this.stops.map((stop) => stop()));
  }
}

function serverOptions(options: CastOptions, party: Playing): Omit<WireServerOptions, 'handler'> {
  const { identities, host, publicHost, recorder, targetOin, onFailure, authority } = options;
  const parties: Readonly<Record<string, Party>> = {
    [oinOf(identities.trafficCenter.certificate)]: 'traffic-center',
    [oinOf(identities.counterpart.certificate)]: 'counterpart',
    [targetOin]: 'target',
  };
  const ports = {
    'traffic-center': options.trafficCenterPort,
    counterpart: options.schoolPort,
    osr: options.osrPort,
    kvs: options.kvsPort,
  };
  return {
    party,
    identity: party === 'counterpart' ? identities.counterpart : identities.trafficCenter,
    port: ports[party],
    host,
    publicHost,
    recorder,
    onFailure,
    authority,
    partyOf: ({ oin }) => parties[oin] ?? 'stranger',
    turnedAway: turnedAway(options, party),
  };
}

/** Where we reach ourselves: at loopback when we listen everywhere. */
function innerHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

/** The OSR speaks no SOAP; the others answer with the fault that the data of the exchange have for it. */
function turnedAway({ release, kvs }: CastOptions, party: Playing): Answer {
  const reason = 'Show a client certificate that the authority issued';
  if (party === 'osr') return { status: 403, body: reason, contentType: 'text/plain' };
  return faultOf(party === 'kvs' ? kvs.service : release, 'strangeCertificate', reason);
}
