import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { breaksOff } from '#cast/mischief/breaks-off.ts';
import { outOfOrder } from '#cast/mischief/out-of-order.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { MessageName, Messages } from '#exchange/messages.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { leaf } from '#xml/element.ts';
import { playCast } from './msw.ts';

const { release, pack } = loadLaw({ release: '2022' });
const service = loadValidationService();
const { results, kinds } = release;
const [oin, pgn, zoeksleutelKey] = ['00000003999999991000', '999900006', 'alleen-voor-tests'];
const school = {
  brin: '99ZV',
  routeringsKenmerk: '0000000700099ZV00901',
  sector: 'VO',
  name: 'Scholengemeenschap De Proef',
} as const;
const sender = { brin: '99ZA', routeringsKenmerk: '0000000700099ZA00901' } as const;
const parties = {
  bronBrin: sender.brin,
  bronRouteringsKenmerk: sender.routeringsKenmerk,
  doelBrin: school.brin,
  doelRouteringsKenmerk: school.routeringsKenmerk,
};
const cast = playCast({
  oin,
  schools: [school],
  endpoint: 'https://las.example/oso',
  zoeksleutelKey,
});
const { addresses, bron, conduct, trafficCenter } = cast;
const server = setupServer(...cast.handlers);
const pupil = { school: sender, pgn };

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cast.restore();
  server.resetHandlers();
});
afterAll(() => server.close());

async function post<Name extends MessageName>(url: string, name: Name, fields: Messages[Name]) {
  const messages = url === addresses.kvs ? service : release;
  const headers = { 'content-type': 'text/xml; charset=utf-8' };
  const body = encodeMessage(messages, name, fields);
  const answer = await fetch(url, { method: 'POST', headers, body });
  const reading = decodeMessage(messages, await answer.text());
  return {
    status: answer.status,
    ...(reading.kind === 'message' ? reading.message.fields : reading),
  };
}

async function open() {
  const zoeksleutelPgnfrag = await hmacSearchKeyCodec(zoeksleutelKey, searchKeyForm(release)).keyOf(
    pgn,
  );
  const transfer = { ...parties, zoeksleutelPgnfrag, overdrachtsoort: kinds.overstap };
  const granted = await post(addresses.trafficCenter, 'overdrachtRequest', transfer);
  return { ...transfer, sessieId: String(Reflect.get(granted, 'sessieId')) };
}

describe('the cast in msw', () => {
  it('lets a LAS fetch a dossier, from session to sign-off', async () => {
    const dossier = leaf('urn:dossier', 'dossier', 'van de oude school');
    bron.enter({ ...pupil, scenario: 'unit', dossier, isInspected: true });
    bron.makeReady(pupil, { brin: school.brin });

    const session = await open();
    const request = { ...session, dossierVersie: pack.version };
    const delivered = await post(addresses.school, 'documentRequest', request);
    const { sessieId } = session;
    const signOff = { ...parties, sessieId, resultaat: results.transferSucceeded };
    const ended = await post(addresses.trafficCenter, 'afmeldingRequest', signOff);

    expect(delivered).toEqual({ status: 200, resultaat: results.transferSucceeded, dossier });
    expect(ended).toEqual({ status: 200, resultaat: results.transferSucceeded });
    expect(trafficCenter.sessions.find(sessieId)?.state).toBe('signed-off');
  });

  it('notifies a LAS that asked before, where it answers', async () => {
    const resultaat = results.notificationReceived;
    const received = encodeMessage(release, 'notificatieResponse', { resultaat });
    server.use(http.post('https://las.example/oso', () => new HttpResponse(received)));
    const dossier = leaf('urn:dossier', 'dossier', '');
    bron.enter({ ...pupil, scenario: 'unit', dossier, isInspected: true });
    const request = { ...(await open()), dossierVersie: pack.version };
    await post(addresses.school, 'documentRequest', request);

    const isConfirmed = await bron.notify({ ...pupil, scenario: 'unit', doelBrin: school.brin });

    expect(isConfirmed).toBe(true);
  });

  it('knows the caller by the OIN that it was given', async () => {
    const asOther = { ...(await open()), bronBrin: school.brin };

    const answer = await post(addresses.trafficCenter, 'sessiecontroleRequest', asOther);
    const stranger = await post(addresses.trafficCenter, 'sessiecontroleRequest', await open());

    expect(answer).toMatchObject({ resultaat: results.providerDeliveryPointUnknown });
    expect(stranger).toMatchObject({ status: 500, kind: 'fault' });
  });

  it('answers as OSR', async () => {
    const query = new URLSearchParams({
      service_version_namespace: release.namespace,
      routing_id: sender.routeringsKenmerk,
    });

    const answer = await fetch(`${addresses.osr}/api/v2/endpoints?${query}`);

    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject([{ url: addresses.school }]);
  });

  it('answers as KVS', async () => {
    expect(await post(addresses.kvs, 'validatieVersiesRequest', {})).toEqual({
      status: 200,
      versie: [pack.validatieversie],
    });
  });

  it('can misbehave, until it is restored', async () => {
    conduct.trafficCenter.misbehave(outOfOrder);
    const meanwhile = await post(addresses.trafficCenter, 'pingRequest', {});
    cast.restore();
    const afterwards = await post(addresses.trafficCenter, 'pingRequest', {});

    expect([meanwhile, afterwards]).toMatchObject([{ kind: 'fault' }, { available: 'true' }]);
  });

  it('can break off, as an error of the network', async () => {
    conduct.trafficCenter.misbehave(breaksOff);

    await expect(post(addresses.trafficCenter, 'pingRequest', {})).rejects.toThrow();
  });
});
