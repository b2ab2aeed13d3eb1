import type { Ask } from '../../doel/asks.ts';
import { startAsk } from '../../doel/fetch-dossier.ts';
import type { Order, OrderedPupil } from '../../doel/order.ts';
import type { Installation } from '../../installation.ts';
import { writeXml } from '../../xml/write-xml.ts';
import { readBrin, readOptionalText, readPgn, readText } from '../fields.ts';
import { findSchool } from '../find.ts';
import { Refusal } from '../refusal.ts';
import type { DriverCall, Reply, Route } from '../route.ts';

/** What the driver offers of a school that asks for dossiers. */
export const askingRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/asks$/, answer: askDossier },
  { method: 'GET', path: /^\/asks\/([^/]+)$/, answer: askState },
  { method: 'GET', path: /^\/asks\/([^/]+)\/received$/, answer: showReceived },
  { method: 'POST', path: /^\/imports$/, answer: importFile },
];

async function askDossier(
  { fields, account }: DriverCall,
  installation: Installation,
): Promise<Reply> {
  const { las, log, now } = installation;
  const order: Order = {
    school: findSchool(fields, installation),
    fromBrin: readBrin(fields, 'fromBrin'),
    fromRouteringsKenmerk: readOptionalText(fields, 'fromRouteringsKenmerk'),
    pupil: readPupil(fields),
    overdrachtsoort: readText(fields, 'overdrachtsoort', /^[A-Za-z][A-Za-z0-9-]*$/),
    aanvraagdatum: readOptionalText(fields, 'aanvraagdatum'),
  };
  const { school, pupil } = order;
  log.add({ brin: school.brin, pgn: pupil.pgn ?? '', at: now(), account, act: 'asked' });
  const id = startAsk(order, installation);
  await las.decisions.confirmsOrder();
  return { status: 202, content: { id } };
}

function readPupil(fields: unknown): OrderedPupil {
  const koppelsleutel = readOptionalText(fields, 'koppelsleutel');
  if (koppelsleutel === undefined) {
    return { pgn: readPgn(fields, 'pgn') };
  }
  if (readOptionalText(fields, 'pgn') !== undefined) {
    throw new Refusal(400, 'Exactly one of "pgn" and "koppelsleutel" is needed');
  }
  return { koppelsleutel };
}

function askState({ id }: DriverCall, installation: Installation): Reply {
  const { state, message } = findAsk(id, installation);
  return { status: 200, content: { state, message } };
}

function showReceived({ id }: DriverCall, installation: Installation): Reply {
  const { asks, las } = installation;
  const { received } = las.decisions.showsAsk(findAsk(id, installation), asks.list());
  if (!received) {
    throw new Refusal(404, 'This ask brought no dossier in');
  }
  const shown = las.decisions.showsDossier(received.dossier);
  return { status: 200, content: { dossier: writeXml(shown, las.writer) } };
}

function findAsk(id: string, { asks }: Installation): Ask {
  const ask = asks.find(id);
  if (!ask) {
    throw new Refusal(404, 'There is no such ask');
  }
  return ask;
}

function importFile({ fields }: DriverCall, installation: Installation): Reply {
  findSchool(fields, installation);
  const fileName = readText(fields, 'fileName');
  const content = Buffer.from(readOptionalText(fields, 'content') ?? '', 'base64');
  if (!installation.las.decisions.acceptsImport({ fileName, content })) {
    throw new Refusal(409, `The file "${fileName}" did not come by OSO and is not imported`);
  }
  return { status: 201 };
}
