import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { allOperations } from '#register/operations/all.ts';
import { makeApi } from './make-api.ts';
import { openApi } from './open-api.ts';
import { askAt, questions } from './questions.test-support.ts';

const ajv = addFormats.default(new Ajv2020({ strict: false }));
type Name = keyof typeof allOperations;
const refusedHere: Partial<Record<Name, number>> = {
  recordTestExchange: 422,
  answerChecklist: 400,
  startTestExchange: 422,
  cancelTestExchange: 422,
  concludeTestExchange: 422,
  expireRelease: 400,

  tellStatement: 404,
  renew: 404,
  withdraw: 404,
  refuse: 404,
  setTarget: 403,
  tellTarget: 404,
  forgetTarget: 403,
  askConsent: 403,
  startRun: 403,
  startReferenceRun: 403,
  tellBundle: 404,
  tellTestAuthority: 404,
};

describe.each(testDatabases)('the API on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let api: Hono;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const onFailure = (error: unknown) => {
      throw error;
    };
    api = makeApi({ register: desk.register, version: '1', onFailure });
  });

  afterAll(() => database.drop());

  function ask(
    name: Name,
    token?: string,
    input: Readonly<Record<string, unknown>> = questions[name],
  ) {
    const { url, ...request } = askAt(name, { token, input });
    return api.request(url, request);
  }

  it('lets nobody do what is of the service desk, and nothing comes of trying', async () => {
    const closed = (Object.keys(questions) as Name[]).filter(
      (name) => allOperations[name].needs !== 'nobody',
    );

    for (const name of closed) {
      for (const token of [undefined, 'oso_stranger']) {
        const response = await ask(name, token);
        expect([name, response.status]).toEqual([name, 403]);
      }
    }

    const kept = await database.kysely.selectFrom('schools').select('id').execute();
    expect(closed).toHaveLength(55);
    expect(kept).toEqual([]);
  });

  it('lets somebody of the service desk do nothing that only who leads does', async () => {
    const ofLead = (Object.keys(questions) as Name[]).filter(
      (name) => allOperations[name].needs === 'lead',
    );

    const statuses = await Promise.all(
      ofLead.map(async (name) => (await ask(name, desk.tokens.anna)).status),
    );

    expect(statuses).toEqual(ofLead.map(() => 403));
    expect((await api.request('/api/backup')).status).toBe(403);
    const headers = { Authorization: `Bearer ${desk.tokens.anna}` };
    expect((await api.request('/api/backup', { headers })).status).toBe(403);
  });

  it('answers every question as its description says', async () => {
    for (const name of Object.keys(questions) as Name[]) {
      const response = await ask(name, desk.tokens.lea);
      const body: unknown = await response.json();
      const isRight = ajv.compile(response.ok ? allOperations[name].answer : describedError());
      expect([name, response.status]).toEqual([name, refusedHere[name] ?? 200]);
      expect([name, isRight(body), isRight.errors]).toEqual([name, true, null]);
    }
  });

  it('issues by two people, says yes to the world, and publishes what verifying needs', async () => {
    const { statement } = await json(ask('issue', desk.tokens.bram));
    const answer = await json(ask('checkSchools'));
    const keys = await json(api.request('/keys.json'));
    const list = await api.request('/status.jws');
    const handed = await json(ask('tellStatement', undefined, { statement: statement.digest }));

    expect(answer).toMatchObject({ canExchange: true, by: [{ statement: statement.digest }, {}] });
    expect(keys.keys).toHaveLength(2);
    expect(list.status).toBe(200);
    expect(handed.jws).toBe(statement.jws);
  });

  it.each([
    ['an unknown member', { bron: '00YY', doel: '99ZA', profile: 'POVO', x: '1' }, 'unknown key'],
    [
      'a school that is none',
      { bron: "x'; drop table", doel: '99ZA', profile: 'POVO' },
      'wrong value',
    ],
    ['a profile that is none', { bron: '00YY', doel: '99ZA', profile: 'XX' }, 'no profile'],
    ['a member that lacks', { bron: '00YY', doel: '99ZA' }, 'lacks the key'],
  ])('refuses %s, and says why', async (_what, input, said) => {
    const response = await ask('checkSchools', undefined, input);

    expect(response.status).toBe(400);
    expect((await json(response)).error?.said?.en).toContain(said);
  });

  it.each([
    ['a day that is none', 'setRelease', { ...questions.setRelease, opensOn: '2026-02-30' }],
    ['days in another order', 'setRelease', { ...questions.setRelease, endsOn: '2025-01-01' }],
    ['a number that is too large', 'tellRequest', { request: 2 ** 31 }],
    ['a sign that no database keeps', 'setRegion', { ...questions.setRegion, name: 'a\u0000' }],
    ['keys that are none', 'addKeys', { ...questions.addKeys, trust: { format: 1, keys: [{}] } }],
    ['a word without end', 'listSchools', { search: 'é'.repeat(2_000) }],
  ] as const)('refuses %s as misuse, not as a fault of ours', async (_what, name, input) => {
    const response = await ask(name, desk.tokens.lea, input);

    expect(response.status).toBe(400);
  });

  it('takes nothing that does not say that it is JSON, as a page of others can send', async () => {
    const body = JSON.stringify({ handle: 'eve', name: 'Eve' });
    const headers = { Authorization: `Bearer ${desk.tokens.lea}`, 'Content-Type': 'text/plain' };

    const response = await api.request('/api/people', { method: 'POST', headers, body });

    expect(response.status).toBe(400);
  });

  it('describes every address that it has, and no other', () => {
    const { paths } = openApi('1') as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );

    const served = api.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);

    expect([...new Set(served)].sort()).toEqual(described.sort());
  });

  it('says that there is nothing at any other address, and lets no page of others use it', async () => {
    const response = await api.request('/api/../etc/passwd');

    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

/** What an answer holds; a test says what of it is there. */
async function json(asked: Response | Promise<Response>) {
  return (await (await asked).json()) as Record<string, Record<string, Record<string, string>>> & {
    readonly statement: { readonly digest: string; readonly jws: string };
    readonly keys: readonly object[];
    readonly error?: { readonly said?: { readonly en: string } };
  };
}

describe('the description of the API', () => {
  it('names every operation once, with what it takes and who may', () => {
    const { paths } = openApi('1') as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };

    const named = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );

    const files = ['backup', 'describe', 'tellKeys', 'tellStatusList'];
    expect(named.sort()).toEqual([...Object.keys(allOperations), ...files].sort());
  });
});

function describedError(): object {
  const { components } = openApi('1') as { components: { schemas: { Error: object } } };
  return components.schemas.Error;
}
