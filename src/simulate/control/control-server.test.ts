import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { readSchemaFile } from '#law/schema-file.ts';
import { simulationForTest } from '../simulation.test-support.ts';
import { ControlServer } from './control-server.ts';
import { routesOf } from './routes.ts';

type Api = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
};
const api = readSchemaFile('simulate.openapi.yaml') as Api;
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(api as unknown as SchemaObject, 'api');

const { simulation, las, failures } = await simulationForTest();
const controlled = { simulation, transcript: undefined };
const control = new ControlServer({
  ...controlled,
  port: 0,
  onFailure: (error) => void failures.push(error),
});
const address = await control.start();
afterAll(async () => {
  await control.stop();
  await las.stop();
  await simulation.close();
  expect(failures).toEqual([]);
});

async function call(method: string, path: string, body?: unknown, headers = {}) {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const answer = await fetch(address + path, { method, ...sent, ...headers });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  return { status: answer.status, body: isJson ? JSON.parse(text) : text };
}

function assertIs(schema: string, value: unknown) {
  const isRight = ajv.getSchema(`api#/components/schemas/${schema}`);
  expect([isRight?.(value), isRight?.errors]).toEqual([true, null]);
}

describe('the control interface', () => {
  it('offers exactly what its description says', () => {
    const described = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== 'parameters')
        .map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(Object.keys(routesOf(controlled)).toSorted()).toEqual(described.toSorted());
  });

  it('tells where everybody answers', async () => {
    const { body } = await call('GET', '/');

    assertIs('Overview', body);
    expect(body.addresses).toEqual(simulation.addresses);
  });

  it('lists, sets and clears mischief', async () => {
    const set = await call('PUT', '/mischief', { mischief: ['school:answers-late=1ms'] });
    const listed = await call('GET', '/mischief');
    const cleared = await call('DELETE', '/mischief');

    for (const { body } of [set, listed, cleared]) assertIs('Mischief', body);
    expect(listed.body.active).toEqual(['school:answers-late=1ms']);
    expect(cleared.body.active).toEqual([]);
  });

  it('makes a dossier ready, shows it, records what parents saw, and withdraws it', async () => {
    const made = await call('POST', '/dossiers', { profile: 'POVO', pgn: '999900031' });
    const shown = await call('GET', '/dossiers/999900031');
    const unseen = await call('PUT', '/inspections/999900031', { isInspected: false });
    const listed = await call('GET', '/dossiers');
    const withdrawn = await call('DELETE', '/dossiers/999900031?for=99ZV');
    const gone = await call('GET', '/dossiers/999900031');

    expect([made, shown, unseen, withdrawn, gone].map(({ status }) => status)).toEqual([
      201, 200, 204, 204, 409,
    ]);
    assertIs('ReadyDossier', made.body);
    for (const each of listed.body) assertIs('ReadyDossier', each);
    expect(shown.body).toContain('>999900031<');
    expect(listed.body).toContainEqual({ ...made.body, isInspected: false });
  });

  it('hands out a free test number where none is named, each once', async () => {
    const pgns = [
      (await call('POST', '/dossiers', { profile: 'POPO' })).body.pgn,
      (await call('POST', '/dossiers', { profile: 'POPO' })).body.pgn,
    ];

    expect(new Set(pgns).size).toBe(2);
    expect(pgns.join()).toMatch(/^9999\d{5},9999\d{5}$/);
  });

  it('reads the log, from where somebody was', async () => {
    await las.get(`${simulation.addresses.trafficCenter}?wsdl`);
    const { body: all } = await call('GET', '/log');
    const { body: rest } = await call('GET', `/log?after=${all.at(-2).seq}`);

    for (const line of all) assertIs('LogLine', line);
    expect(rest).toEqual(all.slice(-1));
  });

  it('tells what came of a fetch where nobody answers', async () => {
    const { status, body } = await call('POST', '/fetches', {
      profile: 'POVO',
      pgn: '999900006',
      signsOff: false,
    });
    const signedOff = await call('POST', '/sign-offs', { sessieId: body.sessieId });
    const again = await call('POST', '/sign-offs', { sessieId: body.sessieId });

    expect(status).toBe(200);
    assertIs('Fetched', body);
    expect(Object.keys(body)).toEqual(['sessieId']);
    for (const { body } of [signedOff, again]) assertIs('SignedOff', body);
    const { results } = simulation.law.release;
    expect([signedOff.body.resultaat, again.body.resultaat]).toEqual([
      results.transferSucceeded,
      results.sessionSignedOff,
    ]);
  });

  it.each([
    ['POST', '/dossiers', { profile: 'XX' }, 409],
    ['POST', '/dossiers', { profile: 'POVO', pgn: '123456782' }, 409],
    ['POST', '/dossiers', { profile: 'POVO', for: '99ZP' }, 409],
    ['POST', '/dossiers', { profile: 'POVO', dossier: '<a/>' }, 409],
    ['POST', '/dossiers', { profil: 'POVO' }, 400],
    ['POST', '/fetches', { profile: 'POVO' }, 409],
    ['POST', '/fetches', { profile: 'POSWV' }, 409],
    ['POST', '/sign-offs', { sessieId: 'x' }, 409],
    ['POST', '/notifications', { pgn: '101211151', to: '99ZP' }, 409],
    ['POST', '/feedback', { koppelsleutel: 'x', to: '00XX', text: 't' }, 409],
    ['PUT', '/mischief', { mischief: ['nonsense'] }, 409],
    ['GET', '/transcript', undefined, 409],
    ['GET', '/nothing', undefined, 404],
    ['GET', '/toString', undefined, 404],
  ])('refuses %s %s %j by %i, with a sentence', async (method, path, sent, status) => {
    const answer = await call(method, path, sent);

    expect(answer.status).toBe(status);
    assertIs('Error', answer.body);
  });

  it('is for programs of this machine, and not for web pages', async () => {
    const fromPage = await call('GET', '/', undefined, {
      headers: { origin: 'https://elders.example' },
    });
    const asText = await fetch(`${address}/mischief`, { method: 'PUT', body: '{"mischief":[]}' });

    expect(fromPage.status).toBe(403);
    expect(asText.status).toBe(415);
  });
});
