/**
 * Everyone we play, as functions from request to answer: mounted on sockets for a run, and as handlers of msw for a
 * program's own unit tests.
 */
import type { Release } from '#exchange/release.ts';
import type { SearchKeyCodec } from '#exchange/search-key.ts';
import { Clock } from './clock.ts';
import { type ValidationServiceOptions, validationService } from './kvs/validation-service.ts';
import { Conduct } from './mischief/mischief.ts';
import type { Endpoint } from './osr/endpoints.ts';
import { ServiceRegister } from './osr/service-register.ts';
import { Correspondent } from './school/correspondent.ts';
import { counterpart } from './school/counterpart.ts';
import { RegionalPlatform } from './school/regional-platform.ts';
import { SchoolAsBron } from './school/school-as-bron.ts';
import { SchoolAsDoel } from './school/school-as-doel.ts';
import { TrafficCenter } from './traffic-center/traffic-center.ts';
import type { Sender } from './wire/soap-client.ts';
import type { Handler } from './wire/wire-server.ts';

/** What the services know, and how they behave. */
export type Members = {
  readonly release: Release;
  readonly clock: Clock;
  readonly trafficCenter: TrafficCenter;
  readonly osr: ServiceRegister;
  readonly conduct: { readonly trafficCenter: Conduct; readonly school: Conduct };
};

/** The services that everybody asks. */
export type Services = Members & {
  readonly handlers: Readonly<Record<'trafficCenter' | 'osr' | 'kvs', Handler>>;
};

/** What the services live by. */
export type ServicesOptions = {
  readonly release: Release;
  readonly now: () => Date;
  readonly kvs: ValidationServiceOptions;
};

/** Makes Traffic Center, OSR and KVS; what is registered at the OSR is known to the Traffic Center. */
export function makeServices({ release, now, kvs }: ServicesOptions): Services {
  const clock = new Clock(now);
  const trafficCenter = new TrafficCenter(release, { now: clock.now });
  const { participants } = trafficCenter;
  const onRegistered = ({ schoolOin, routingId, url }: Endpoint) => {
    participants.register({ brin: schoolOin.slice(11, 15), routeringsKenmerk: routingId }, url);
  };
  const { namespace } = release;
  const osr = new ServiceRegister({ namespace, now: clock.now, onRegistered });
  const conduct = { trafficCenter: new Conduct(), school: new Conduct() };
  return {
    release,
    clock,
    trafficCenter,
    osr,
    conduct,
    handlers: {
      trafficCenter: conduct.trafficCenter.wrap((arrival) => trafficCenter.answer(arrival)),
      osr: (arrival) => osr.answer(arrival),
      kvs: validationService(kvs),
    },
  };
}

/** The counterpart school, from both sides, and as a platform between two schools. */
export type Players = {
  readonly bron: SchoolAsBron;
  readonly doel: SchoolAsDoel;
  readonly platform: RegionalPlatform;
  readonly handler: Handler;
};

/** What the counterpart school lives by. */
export type PlayersOptions = {
  readonly sender: Sender;
  readonly codec: SearchKeyCodec;
  readonly dossierVersie: string;
  /** Where the Traffic Center is. */
  readonly trafficCenter: string;
};

/** Makes the counterpart school. */
export function makePlayers(
  { release, clock, conduct }: Members,
  { sender, codec, dossierVersie, trafficCenter }: PlayersOptions,
): Players {
  const correspondent = new Correspondent({ release, sender, trafficCenter });
  const shared = { correspondent, dossierVersie, now: clock.now };
  const bron = new SchoolAsBron({ ...shared, codec });
  const doel = new SchoolAsDoel(shared);
  const handler = conduct.school.wrap(counterpart(release, { bron, doel }));
  return { bron, doel, platform: new RegionalPlatform({ bron, doel }), handler };
}

/** Has everybody behave again, stand as before, and live in the present. */
export function restoreServices({ trafficCenter, osr, clock, conduct }: Members): void {
  trafficCenter.participants.restore();
  osr.restore();
  clock.restore();
  conduct.trafficCenter.behave();
  conduct.school.behave();
}
