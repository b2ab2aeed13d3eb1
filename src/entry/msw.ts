/**
 * OSO Keur's cast in your own unit tests, by msw: the Traffic Center, the counterpart school, OSR and KVS of release '22
 * in one process, without sockets and certificates. What they show you is no verdict; `oso-keur run` gives those.
 *
 *     import { setupServer } from 'msw/node';
 *     import { playCast } from 'oso-keur/msw';
 *     const cast = playCast({ oin, schools, endpoint: 'https://las.example/oso', zoeksleutelKey });
 *     const server = setupServer(...cast.handlers);
 */
import type { RequestHandler } from 'msw';
import type { CastAddresses } from '#cast/cast.ts';
import { castOins } from '#cast/cast-oins.ts';
import { enrolCast, enrolTarget } from '#cast/enrolment.ts';
import {
  type Members,
  makePlayers,
  makeServices,
  type Players,
  restoreServices,
} from '#cast/members.ts';
import { mswHandlers } from '#cast/msw-handlers.ts';
import { FetchSender } from '#cast/wire/fetch-sender.ts';
import { InProcessSender } from '#cast/wire/in-process-sender.ts';
import type { School } from '#exchange/school.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';

export type { CastAddresses } from '#cast/cast.ts';
export type { School } from '#exchange/school.ts';

/** Who you are to the cast. */
export type PlayCastOptions = {
  /** The OIN that your certificate would show; every message that arrives counts as yours. */
  readonly oin: string;
  /** Your schools at their delivery points. */
  readonly schools: readonly School[];
  /** Where your schools answer; the cast calls it by `fetch`. */
  readonly endpoint: string;
  /** The secret under which a PGN becomes a zoeksleutel (assumption A22-10). */
  readonly zoeksleutelKey: string;
};

/** The cast, to mount, to arrange and to look at. */
export type PlayedCast = Omit<Members, 'release'> &
  Omit<Players, 'handler'> & {
    /** To hand to `setupServer`. */
    readonly handlers: readonly RequestHandler[];
    readonly addresses: CastAddresses;
    /** Has everybody behave again, stand as before, and live in the present. */
    restore(): void;
  };

/** Makes the cast of release '22. It throws nothing on what you send: what cannot be read gets a SOAP fault. */
export function playCast({ oin, schools, endpoint, zoeksleutelKey }: PlayCastOptions): PlayedCast {
  const { release, pack } = loadLaw({ release: '2022' });
  const { standaardversie: dossierVersie, validatieversie } = pack;
  const { handlers, ...services } = makeServices({
    release,
    now: () => new Date(),
    kvs: {
      service: loadValidationService(),
      validatieversie,
      dossierLaw: () => loadDossierLaw(pack.version),
    },
  });
  const { trafficCenter, school, osr, kvs } = addresses;
  const sender = new InProcessSender({
    oin: castOins.counterpart,
    mounted: { [trafficCenter]: handlers.trafficCenter },
    elsewhere: new FetchSender(),
  });
  const codec = hmacSearchKeyCodec(zoeksleutelKey, searchKeyForm(release));
  const { handler, ...players } = makePlayers(services, {
    sender,
    codec,
    dossierVersie,
    trafficCenter,
  });
  const mounted = [
    { url: trafficCenter, handler: handlers.trafficCenter },
    { url: school, handler },
    { url: osr, handler: handlers.osr, hasPaths: true },
    { url: kvs, handler: handlers.kvs },
  ];
  enrolCast(services, school);
  enrolTarget(services, { oin, schools, url: endpoint, castUrl: school });
  return {
    ...services,
    ...players,
    handlers: mswHandlers(mounted, oin),
    addresses,
    restore: () => restoreServices(services),
  };
}

const addresses: CastAddresses = {
  trafficCenter: 'https://traffic-center.oso-keur.example/oso',
  school: 'https://school.oso-keur.example/oso',
  osr: 'https://osr.oso-keur.example',
  kvs: 'https://kvs.oso-keur.example/kvs',
};
