import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { inventedList } from '#register/invented-schools.test-support.ts';
import { allOperations } from '#register/operations/all.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';
import { makeApi } from './make-api.ts';
import { openApi } from './open-api.ts';

const why = 'zoals afgesproken';
const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
const ajv = addFormats.default(new Ajv2020({ strict: false }));
const zeros = '0'.repeat(64);

/** What each operation is asked with here; the order is that of a working day. */
const questions = {
  importSchools: {
    csv: `${inventedList(20)}00YY,00,Testschool,PO,Ede,,,${product}\n99ZA,00,College,VO,Ede,,,${product}\n`,
    why,
  },
  setRegion: { code: 'R1', name: 'Regio', why },
  setRelease: { release: '2022', gegevensset: '2019.1', opensOn: '2026-01-01', why },
  requestQualification: { bundle: Buffer.from(bundleOf(smallRun())).toString('base64'), why },
  listRequests: {},
  tellRequest: { request: 1 },
  issue: { request: 1, why },
  checkSchools: { bron: '00YY', doel: '99ZA', profile: 'POVO' },
  listSchools: {},
  tellSchool: { school: '99ZA' },
  tellFigures: {},
  tellCalendar: {},
  tellPublished: {},
  tellChanges: {},
  exportTable: { table: 'schools' },
  addPerson: { handle: 'cor', name: 'Cor' },
  erasePerson: { handle: 'cor', why },
  eraseContacts: { email: 'x@y.nl', why },
  forgetEvidence: {},
  expireRelease: { release: '2022', gegevensset: '2018.1', why },
  addKeys: { trust: { format: 1, keys: [] }, why },
  renewStatusList: {},
  recordTestExchange: { school: '99ZA', bundle: 'AAAA', answers: {}, why },
  tellStatement: { statement: zeros },
  renew: { statement: zeros, why },
  withdraw: { statement: zeros, why },
  refuse: { request: 7, why },
  startJob: { only: ['OSO-SES-01'] },
  startCampaign: { cases: 10, shards: 2, kinds: ['wire'] },
  listJobs: {},
  tellJob: { job: 1 },
  tellProgress: { job: 1 },
  tellBundle: { job: 1 },
  tellTestAuthority: { job: 1 },
  cancelJob: { job: 1 },
  tellCampaign: { campaign: 1 },
  tellWorkers: {},
} satisfies Record<keyof typeof allOperations, Readonly<Record<string, unknown>>>;

type Name = keyof typeof allOperations;
const refusedHere: Partial<Record<Name, number>> = {
  recordTestExchange: 422,
  expireRelease: 400,
  tellStatement: 404,
  renew: 404,
  withdraw: 404,
  refuse: 404,
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
    const { method, path } = allOperations[name];
    const left = { ...input };
    const address = path.replace(/\{(\w+)\}/g, (_place, member: string) => {
      const value = String(left[member]);
      delete left[member];
      return value;
    });
    const query = new URLSearchParams(left as Record<string, string>);
    const url = method === 'get' ? `${address}?${query}` : address;
    return api.request(url, {
      method: method.toUpperCase(),
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      ...(method === 'post' && { body: JSON.stringify(left) }),
    });
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
    expect(closed).toHaveLength(30);
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

    expect(named.sort()).toEqual(Object.keys(allOperations).sort());
  });
});

function describedError(): object {
  const { components } = openApi('1') as { components: { schemas: { Error: object } } };
  return components.schemas.Error;
}
