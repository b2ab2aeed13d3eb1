import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Recorder } from '#evidence/recorder.ts';
import { decodeMessage } from '#exchange/decode.ts';
import { encodeMessage } from '#exchange/encode.ts';
import type { Release } from '#exchange/release.ts';
import { hmacSearchKeyCodec, searchKeyForm } from '#exchange/search-key.ts';
import { loadDossierLaw } from '#law/load-dossier-law.ts';
import { loadLaw } from '#law/load-law.ts';
import { loadValidationService } from '#law/load-validation-service.ts';
import { type Cast, startCast } from './cast.ts';
import { castOins } from './cast-oins.ts';
import { breaksOff } from './mischief/breaks-off.ts';
import { createTestAuthority, type Identity } from './pki/test-authority.ts';
import { SoapClient } from './wire/soap-client.ts';

const { release: ours, pack } = loadLaw({ release: '2022' });
/** As an overlay could have it. */
const release: Release = {
  ...ours,
  faults: { ...ours.faults, strangeCertificate: { faultcode: 'Server', httpStatus: 401 } },
};
const service = loadValidationService();
const targetOin = '00000003999999991000';
const school = {
  brin: '99ZP',
  routeringsKenmerk: '0000000700099ZP00901',
  sector: 'PO',
  name: 'Basisschool De Proef',
} as const;
const recorder = new Recorder({ write: () => {} }, () => new Date());
const shared = { host: '127.0.0.1', recorder, answerMs: 5_000 } as const;

let cast: Cast;
let target: Identity & { readonly authority: string };
let client: SoapClient;

beforeAll(async () => {
  const authority = await createTestAuthority(new Date(), 'ec');
  const [trafficCenter, counterpart, identity] = await Promise.all([
    authority.issue({ oin: castOins.trafficCenter, name: 'Traffic Center' }),
    authority.issue({ oin: castOins.counterpart, name: 'Tegenspeler' }),
    authority.issue({ oin: targetOin, name: 'Doel' }),
  ]);
  target = { ...identity, authority: authority.certificate };
  cast = await startCast({
    ...shared,
    release,
    dossierVersie: pack.version,
    codec: hmacSearchKeyCodec('alleen-voor-tests', searchKeyForm(release)),
    kvs: {
      service,
      validatieversie: pack.validatieversie,
      dossierLaw: () => loadDossierLaw(pack.version),
    },
    identities: { trafficCenter, counterpart },
    authority: authority.certificate,
    targetOin,
    trafficCenterPort: 0,
    schoolPort: 0,
    osrPort: 0,
    kvsPort: 0,
    now: () => new Date(),
    onFailure: () => {},
  });
  cast.enrol({ schools: [school], oin: targetOin, url: 'https://127.0.0.1:1/oso' });
  client = new SoapClient({ ...shared, ...target, party: 'target', identity });
});

afterAll(async () => {
  await client.stop();
  await cast.stop();
});

async function callOsr(path: string, { jwt, ...fields }: Readonly<Record<string, string>> = {}) {
  const { key, certificate: cert, authority: ca } = target;
  const method = jwt === undefined ? 'GET' : 'POST';
  const calling = request(`${cast.addresses.osr}${path}`, { method, key, cert, ca });
  if (jwt !== undefined) calling.setHeader('JWT', jwt);
  calling.end(jwt === undefined ? undefined : JSON.stringify(fields));
  const [answer]: IncomingMessage[] = await once(calling, 'response');
  return answer && JSON.parse(await text(answer));
}

const ping = () =>
  client.send({
    scenario: undefined,
    to: 'traffic-center',
    url: cast.addresses.trafficCenter,
    soapAction: '',
    body: encodeMessage(release, 'pingRequest', {}),
  });

describe('the cast on its sockets', () => {
  it('turns away who shows no certificate by the fault that the data of the exchange have for it', async () => {
    const { authority: ca } = target;
    const asked = Object.entries(cast.addresses).map(async ([name, address]) => {
      const calling = request(address, { method: 'POST', ca });
      calling.end('<a/>');
      const [answer]: IncomingMessage[] = await once(calling, 'response');
      return [name, answer?.statusCode, answer && (await text(answer))] as const;
    });
    const told = new Map((await Promise.all(asked)).map(([name, ...answer]) => [name, answer]));

    for (const name of ['trafficCenter', 'school']) {
      expect(told.get(name)).toEqual([401, expect.stringContaining('soapenv:Server')]);
    }
    expect(told.get('kvs')).toEqual([500, expect.stringContaining('soapenv:Client')]);
    expect(told.get('osr')).toEqual([403, expect.not.stringContaining('Envelope')]);
  });

  it('answers as Traffic Center, and as KVS, each on record under its own name', async () => {
    const pong = await ping();
    const versions = await client.send({
      scenario: undefined,
      to: 'kvs',
      url: cast.addresses.kvs,
      soapAction: '',
      body: encodeMessage(service, 'validatieVersiesRequest', {}),
    });

    const recorded = recorder.entries.filter(
      (entry) => entry.kind === 'request' && entry.certificate,
    );
    expect(pong && decodeMessage(release, pong.bytes)).toMatchObject({ kind: 'message' });
    expect(versions && decodeMessage(service, versions.bytes)).toMatchObject({ kind: 'message' });
    expect(recorded).toMatchObject([
      { from: 'target', to: 'traffic-center' },
      { from: 'target', to: 'kvs' },
    ]);
  });

  it('sends a doel to the endpoint that its bron registered at the OSR', async () => {
    const namespace = `service_version_namespace=${release.namespace}`;
    const url = 'https://127.0.0.1:2/oso';
    const [mandate] = await callOsr(`/api/v2/mandates?${namespace}&supplier_oin=${targetOin}`);

    const registered = await callOsr('/api/v2/endpoints', {
      jwt: 'x',
      mandate_token: mandate.token,
      routing_id: school.routeringsKenmerk,
      service_version_namespace: release.namespace,
      url,
    });

    expect(registered).toMatchObject({ url, supplier_oin: targetOin });
    expect(cast.trafficCenter.participants.at(school)?.url).toBe(url);
    expect(recorder.entries.at(-1)).toMatchObject({
      kind: 'response',
      from: 'osr',
      headers: ['content-type', 'application/json'],
    });
  });

  it('has a second system within each school of the target', () => {
    const points = cast.trafficCenter.participants.ofSchool(school.brin);

    expect(points.map(({ oin }) => oin)).toEqual([
      targetOin,
      castOins.counterpart,
      castOins.counterpart,
    ]);
  });

  it('breaks off half way when it is told to, until it is restored', async () => {
    cast.conduct.trafficCenter.misbehave(breaksOff);
    const meanwhile = await ping();
    const silence = recorder.entries.at(-1);
    cast.restore();
    const afterwards = await ping();

    expect(meanwhile).toBeUndefined();
    expect(silence).toMatchObject({ kind: 'no-response', from: 'traffic-center' });
    expect(afterwards).toMatchObject({ status: 200 });
  });
});
