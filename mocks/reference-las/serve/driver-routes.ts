import type { Pupil } from '../bron/pupils.ts';
import { fetchDossier } from '../doel/fetch-dossier.ts';
import type { Installation } from '../installation.ts';
import type { School } from '../settings.ts';
import { writeXml } from '../xml/write-xml.ts';
import { readBrin, readDossier, readInspection, readPgn, readText } from './fields.ts';
import { Refusal } from './refusal.ts';

/** What the driver can be asked to do, and where. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** Does what is asked; may throw a Refusal. */
  readonly answer: (call: DriverCall, installation: Installation) => Reply;
};

/** One call of the driver: the fields of its query or body, and the id in its path. */
export type DriverCall = { readonly fields: unknown; readonly id: string };

/** What the driver replies; content goes as JSON. */
export type Reply = { readonly status: number; readonly content?: unknown };

/** Every route of the driver. */
export const driverRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/status$/, answer: status },
  { method: 'POST', path: /^\/forget$/, answer: forget },
  { method: 'POST', path: /^\/pupils$/, answer: loadPupil },
  { method: 'POST', path: /^\/inspections$/, answer: recordInspection },
  { method: 'POST', path: /^\/ready-dossiers$/, answer: makeReady },
  { method: 'POST', path: /^\/asks$/, answer: askDossier },
  { method: 'GET', path: /^\/asks\/([^/]+)$/, answer: askState },
  { method: 'GET', path: /^\/asks\/([^/]+)\/received$/, answer: showReceived },
];

function status(_call: DriverCall, { settings }: Installation): Reply {
  return {
    status: 200,
    content: { product: settings.product.name, version: settings.product.version },
  };
}

function forget(_call: DriverCall, { pupils, asks }: Installation): Reply {
  pupils.forget();
  asks.forget();
  return { status: 204 };
}

function loadPupil({ fields }: DriverCall, installation: Installation): Reply {
  const { brin } = findSchool(readBrin(fields, 'brin'), installation);
  installation.pupils.load({
    brin,
    pgn: readPgn(fields, 'pgn'),
    dossier: readDossier(fields, 'dossier'),
  });
  return { status: 201 };
}

function recordInspection({ fields }: DriverCall, installation: Installation): Reply {
  const inspection = readInspection(fields, 'inspection');
  installation.pupils.recordInspection(findPupil(fields, installation), inspection);
  return { status: 201 };
}

function makeReady({ fields }: DriverCall, installation: Installation): Reply {
  const forBrin = readBrin(fields, 'forBrin');
  const pupil = findPupil(fields, installation);
  if (!installation.las.decisions.mayMakeReady(pupil)) {
    throw new Refusal(409, 'The parents have not inspected this dossier yet');
  }
  installation.pupils.makeReady(pupil, { forBrin, at: installation.now() });
  return { status: 201 };
}

function askDossier({ fields }: DriverCall, installation: Installation): Reply {
  const order = {
    school: findSchool(readBrin(fields, 'brin'), installation),
    fromBrin: readBrin(fields, 'fromBrin'),
    pgn: readPgn(fields, 'pgn'),
    overdrachtsoort: readText(fields, 'overdrachtsoort', /^[A-Za-z][A-Za-z0-9-]*$/),
  };
  const id = installation.asks.begin();
  void fetchDossier(id, order, installation);
  return { status: 202, content: { id } };
}

function askState({ id }: DriverCall, { asks }: Installation): Reply {
  const ask = asks.find(id);
  if (!ask) {
    throw new Refusal(404, 'There is no such ask');
  }
  return { status: 200, content: { state: ask.state, message: ask.message } };
}

function showReceived({ id }: DriverCall, { asks, las }: Installation): Reply {
  const received = asks.find(id)?.received;
  if (!received) {
    throw new Refusal(404, 'This ask brought no dossier in');
  }
  const shown = las.decisions.showsDossier(received);
  return { status: 200, content: { dossier: writeXml(shown, las.writer.prefixOf) } };
}

function findSchool(brin: string, { settings }: Installation): School {
  const school = settings.schools.find((one) => one.brin === brin);
  if (!school) {
    throw new Refusal(409, `The school ${brin} does not use this system`);
  }
  return school;
}

function findPupil(fields: unknown, installation: Installation): Pupil {
  const brin = readBrin(fields, 'brin');
  const pupil = installation.pupils.find(brin, readPgn(fields, 'pgn'));
  if (!pupil) {
    throw new Refusal(409, `There is no such pupil at the school ${brin}`);
  }
  return pupil;
}
