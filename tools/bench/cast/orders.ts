import { Agent, request } from 'undici';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { DeliveryPoint, MessageName, Messages, SearchKey } from '#exchange/messages.ts';
import type { School } from '#exchange/school.ts';
import { loadLaw } from '#law/load-law.ts';

/** What the process of the cast tells. */
export type CastReady = {
  readonly addresses: Readonly<Record<'trafficCenter' | 'school' | 'osr' | 'kvs', string>>;
  readonly tls: { readonly ca: string; readonly certificate: string; readonly key: string };
  readonly schools: readonly School[];
  readonly bron: { readonly brin: string; readonly routeringsKenmerk: string };
  readonly key: SearchKey;
  readonly ownKey: SearchKey;
};

/** One message that is sent again and again. */
export type Order = { readonly name: string; readonly url: string; readonly body: string };

/** How a LAS calls: over mutual TLS, on so many connections that stay. */
export function callerFor({ tls }: Pick<CastReady, 'tls'>, connections: number): Agent {
  const { ca, certificate: cert, key } = tls;
  return new Agent({ connections, pipelining: 1, connect: { ca, cert, key } });
}

/** Sends an order and gives the answer. @throws Error unless its status is 200. */
export async function send(caller: Agent, { url, body }: Order): Promise<Buffer> {
  const headers = { 'content-type': 'text/xml; charset=utf-8', soapaction: '""' };
  const answer = await request(url, { method: 'POST', headers, body, dispatcher: caller });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${bytes.toString()}`);
  return bytes;
}

const { release, pack } = loadLaw({ release: '2022' });

/** Makes the orders of a LAS, for which sessions are opened first: asking whether one is valid, and asking for a dossier. */
export async function ordersOf(ready: CastReady, caller: Agent) {
  const { trafficCenter } = ready.addresses;
  const [po, vo] = [schoolIn(ready, 'PO'), schoolIn(ready, 'VO')];
  const own = await sessionOf(ready, { bron: po, doel: vo, key: ready.ownKey }, caller);
  const theirs = await sessionOf(ready, { bron: ready.bron, doel: vo, key: ready.key }, caller);
  const { url } = theirs.point;
  return {
    ping: orderOf(trafficCenter, 'pingRequest', {}),
    sessiecontrole: orderOf(trafficCenter, 'sessiecontroleRequest', own.asked),
    document: orderOf(url, 'documentRequest', {
      ...theirs.asked,
      dossierVersie: pack.standaardversie,
    }),
    /** A session from its beginning, each with another id. */
    open: () => sessionOf(ready, { bron: ready.bron, doel: vo, key: ready.key }, caller),
  };
}

type Point = Pick<School, 'brin' | 'routeringsKenmerk'>;
type Between = { readonly bron: Point; readonly doel: Point; readonly key: SearchKey };

async function sessionOf({ addresses }: CastReady, { bron, doel, key }: Between, caller: Agent) {
  const asked = {
    bronBrin: bron.brin,
    doelBrin: doel.brin,
    doelRouteringsKenmerk: doel.routeringsKenmerk,
    zoeksleutelPgnfrag: key,
    overdrachtsoort: release.kinds.overstap,
  };
  const order = orderOf(addresses.trafficCenter, 'overdrachtRequest', asked);
  const reading = decodeMessage(release, await send(caller, order));
  if (reading.kind !== 'message' || reading.message.name !== 'overdrachtResponse') {
    throw new Error('The Traffic Center granted no session');
  }
  const { sessieId = '', aanleverpunten } = reading.message.fields;
  const point = aanleverpunten?.aanleverpunt.find(
    ({ routeringsKenmerk }) => routeringsKenmerk === bron.routeringsKenmerk,
  );
  if (!point) throw new Error('The session names no delivery point');
  return { point, asked: { ...asked, bronRouteringsKenmerk: nameOf(point), sessieId } };
}

function nameOf({ routeringsKenmerk }: DeliveryPoint): string {
  return routeringsKenmerk;
}

function schoolIn({ schools }: CastReady, sector: School['sector']): School {
  const found = schools.find((school) => school.sector === sector);
  if (!found) throw new Error(`There is no school of the sector ${sector}`);
  return found;
}

function orderOf<Name extends MessageName>(url: string, name: Name, fields: Messages[Name]): Order {
  return { name, url, body: encodeMessage(release, name, fields) };
}

/** Sends an order so many times, at most one at a time on each connection; gives the seconds it took. */
export async function repeat(
  caller: Agent,
  order: Order,
  { times, connections }: { readonly times: number; readonly connections: number },
): Promise<number> {
  const startedMs = performance.now();
  let left = times;
  const line = async () => {
    while (left > 0) {
      left -= 1;
      await send(caller, order);
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  return (performance.now() - startedMs) / 1_000;
}
