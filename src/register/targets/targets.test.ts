import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { keepTestAuthority } from '../jobs/test-authority.ts';
import { backupLines } from '../keeping/backup.ts';
import { exportTable } from '../keeping/export-table.ts';
import { tellChanges } from '../keeping/tell-changes.ts';
import { allOperations } from '../operations/all.ts';
import { perform } from '../operations/perform.ts';
import { askConsent } from './ask-consent.ts';
import { forgetTarget } from './forget-target.ts';
import { listTargets } from './list-targets.ts';
import { setTarget } from './set-target.ts';
import { startRun } from './start-run.ts';
import { targetForSchool } from './target-for-school.ts';
import { openTargets, type Targets, TestHost } from './targets.test-support.ts';
import { tellTarget } from './tell-target.ts';

const why = 'voor de proef';

describe.each(testDatabases)('a target of a supplier on %s', (_name, open) => {
  let database: TestDatabase;
  let its: Targets;
  let host: TestHost;

  beforeAll(async () => {
    database = await open();
    its = await openTargets(database);
    host = await TestHost.open();
  });

  afterAll(async () => {
    await host.close();
    await database.drop();
  });

  const add = (name: string, over: object = {}) =>
    setTarget(its.register, { name, source: host.file(over), why }, its.sue);
  const tell = (target: number, by = its.sue) => tellTarget(its.register, { target }, by);
  const jobs = (target: number) =>
    database.kysely.selectFrom('jobs').selectAll().where('targetId', '=', target).execute();

  async function consented(name: string, over: object = {}): Promise<number> {
    const { target } = await add(name, over);
    await host.consents({ register: its.register, target, by: its.sue });
    await askConsent(its.register, { target }, its.sue);
    return target;
  }

  it('tells what its host has to show, where, and to whom that consents', async () => {
    const { target } = await add('Test');

    const told = await tell(target);

    expect(told).toMatchObject({ name: 'Test', product: 'LAS', version: '1', consentedAt: null });
    expect(told.addresses).toEqual([host.url, host.endpoint]);
    expect(told.url).toBe(`${host.url}/.well-known/oso-keur`);
    expect(told.text).toMatch(/^oso-keur-[\w-]{32}\n/);
    expect(told.text?.split('\n').slice(1)).toEqual([host.url, host.endpoint, '']);
  });

  it('is proved by one plain GET, and by nothing besides', async () => {
    const { target } = await add('Bewezen');
    await host.consents({ register: its.register, target, by: its.sue });
    host.reset();

    await askConsent(its.register, { target }, its.sue);

    expect(host.paths).toEqual(['GET /.well-known/oso-keur']);
    expect(host.connections).toEqual({ driver: 1, endpoint: 0 });
    expect(host.headers[0]?.filter((_each, at) => at % 2 === 0)).toEqual(['Host', 'Connection']);
    expect(await tell(target)).toMatchObject({ consentedAt: its.register.now(), said: null });
  });

  it('is run as its supplier asks, once its host has consented again', async () => {
    const target = await consented('Run');
    host.reset();

    const asked = { target, release: '2022', profiles: ['POVO'], seed: 7 };
    const { job } = await startRun(its.register, asked, its.sue);

    const { target: _, ...options } = asked;
    expect(host.paths).toEqual(['GET /.well-known/oso-keur']);
    expect(await jobs(target)).toMatchObject([
      { id: job, target: host.file(), castKey: `${host.endpoint}/oso`, options, state: 'waiting' },
    ]);
  });

  it('loses consent, token and what waits for a worker when its file changes, and not when its name does', async () => {
    const target = await consented('Wisselend');
    await startRun(its.register, { target }, its.sue);
    const before = await tell(target);
    const change = (name: string, source: string) =>
      setTarget(its.register, { target, name, source, why }, its.sue);

    await change('Anders', host.file());
    const renamed = await tell(target);
    await change('Anders', host.file({ capabilities: { roles: ['doel'], profiles: ['POVO'] } }));
    const changed = await tell(target);

    expect(renamed).toEqual({ ...before, name: 'Anders', changedAt: renamed.changedAt });
    expect(changed).toMatchObject({ consentedAt: null, triedAt: null, said: null });
    expect(changed.text).not.toBe(before.text);
    expect(await jobs(target)).toMatchObject([{ state: 'cancelled' }]);
  });

  it('is gone when it is forgotten: file, token, consent, and what waits for a worker', async () => {
    const target = await consented('Weg');
    await startRun(its.register, { target }, its.sue);

    await forgetTarget(its.register, { target, why }, its.sue);

    const row = database.kysely.selectFrom('targets').selectAll().where('id', '=', target);
    expect(await row.executeTakeFirst()).toMatchObject({
      source: '',
      token: '',
      consentedAt: null,
    });
    expect(await jobs(target)).toMatchObject([{ state: 'cancelled' }]);
    await expect(tell(target)).rejects.toThrow(`There is no target ${target}`);
    expect((await add('Weg')).target).not.toBe(target);
  });

  it('has a name that its supplier gives once', async () => {
    await add('Eenmalig');

    await expect(add('Eenmalig')).rejects.toThrow('called "Eenmalig"');
    await expect(Promise.allSettled([add('Tegelijk'), add('Tegelijk')])).resolves.toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ status: 'fulfilled' }),
        expect.objectContaining({ status: 'rejected' }),
      ]) as object,
    );
  });

  it('is seen by its supplier and, without its file and its text, by the service desk', async () => {
    const { target } = await add('Gezien');
    const names = async (by: Targets['sue']) =>
      (await listTargets(its.register, {}, by)).targets.map(({ name }) => name);

    expect(await names(its.sue)).toContain('Gezien');
    expect(await names(its.anna)).toContain('Gezien');
    expect(await names(its.tom)).toEqual([]);
    expect(await tell(target, its.anna)).toMatchObject({ source: null, text: null });
    await expect(tell(target, its.tom)).rejects.toThrow(`There is no target ${target}`);
  });

  it('is changed, asked, run and forgotten by its own supplier only', async () => {
    const target = await consented('Eigen');
    const before = await lines();
    host.reset();
    const acts = [
      (by: Targets['sue']) =>
        setTarget(its.register, { target, name: 'X', source: host.file(), why }, by),
      (by: Targets['sue']) => askConsent(its.register, { target }, by),
      (by: Targets['sue']) => startRun(its.register, { target }, by),
      (by: Targets['sue']) => forgetTarget(its.register, { target, why }, by),
    ];

    for (const act of acts) {
      await expect(act(its.tom)).rejects.toMatchObject({ kind: 'unknown' });
      await expect(act(its.anna)).rejects.toMatchObject({ kind: 'forbidden' });
    }

    expect(await lines()).toEqual(before);
    expect(host.connections).toEqual({ driver: 0, endpoint: 0 });
  });

  it('is given to schools that use its product and version, where its supplier offers it and its host consents', async () => {
    const { register, sue } = its;
    const { supplierId } = sue as { readonly supplierId: number };
    const product = { supplierId, name: 'LAS' };
    const productRow = database.kysely.insertInto('products').values(product).returning('id');
    const { id: productId } = await productRow.executeTakeFirstOrThrow();
    const versions = ['1', '2'].map((version) => ({ productId, version }));
    const rows = database.kysely.insertInto('versions').values(versions).returning('id');
    const [one, two] = await rows.execute();
    const given = async () => (await targetForSchool(register, one?.id ?? 0))?.id;

    const target = await consented('Voor scholen');
    const offer = { target, name: 'Voor scholen', source: host.file(), forSchools: true, why };
    const notOffered = await given();
    await setTarget(register, offer, sue);
    const offered = await given();
    const ofOther = await targetForSchool(register, two?.id ?? 0);
    host.shows('niet meer');
    await expect(askConsent(register, { target }, sue)).rejects.toThrow('gave no consent');

    expect([notOffered, offered, ofOther, await given()]).toEqual([
      undefined,
      target,
      undefined,
      undefined,
    ]);
  });

  it('is told by the API as that describes it', async () => {
    const { register, sue } = its;
    const target = await consented('Beschreven');
    const asked = { name: 'Beschreven, ook', source: host.file(), why };
    const answers = {
      setTarget: await perform(register, { name: 'setTarget', input: asked, by: sue }),
      listTargets: await perform(register, { name: 'listTargets', input: {}, by: sue }),
      tellTarget: await perform(register, { name: 'tellTarget', input: { target }, by: sue }),
      askConsent: await perform(register, { name: 'askConsent', input: { target }, by: sue }),
      startRun: await perform(register, { name: 'startRun', input: { target }, by: sue }),
      forgetTarget: await perform(register, {
        name: 'forgetTarget',
        input: { target, why },
        by: sue,
      }),
    };

    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    const wrong = Object.entries(answers).filter(([name, answer]) => {
      const { answer: shape } = allOperations[name as keyof typeof answers];
      return !ajv.validate(shape, JSON.parse(JSON.stringify(answer)));
    });
    expect(wrong).toEqual([]);
  });

  it('has every change in the change log, without its secrets', async () => {
    const { register, sue } = its;
    const target = await consented('Gelogd');
    const { text } = await tell(target);
    host.shows('niet meer');
    await expect(askConsent(register, { target }, sue)).rejects.toThrow('gave no consent');
    await expect(askConsent(register, { target }, sue)).rejects.toThrow('gave no consent');
    await forgetTarget(register, { target, why }, sue);

    const { changes } = await tellChanges(register, { subject: `target ${target}`, limit: 9 });

    expect(changes.map(({ what, by }) => [what, by])).toEqual([
      ['target forgotten', 'sue'],
      ['target consent lost', 'sue'],
      ['target consent proved', 'sue'],
      ['target added', 'sue'],
    ]);
    expect(JSON.stringify(changes)).not.toContain('alleen-voor-tests');
    expect(JSON.stringify(changes)).not.toContain(text?.split('\n')[0]);
  });

  it('has file and token in a backup and in no export, as what jobs and test CAs have of it', async () => {
    const { register, sue } = its;
    const target = await consented('Bewaard', { zoeksleutel: { key: 'zeer-geheime-sleutel' } });
    await startRun(register, { target }, sue);
    await keepTestAuthority(database.kysely, host.file(), { 'target.key': 'PRIVATE KEY' });
    const token = (await tell(target)).text?.split('\n')[0] ?? '';
    const secrets = ['zeer-geheime-sleutel', token, 'PRIVATE KEY'];

    const tables = ['targets', 'jobs', 'test_authorities'] as const;
    const exports = await Promise.all(tables.map((name) => exportTable(database.kysely, name)));
    const exported = exports.map(({ json, csv }) => json + csv).join('');
    const kept = (await lines()).join('');

    expect(secrets.filter((secret) => exported.includes(secret))).toEqual([]);
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual(secrets);
    expect(exported).toContain('Bewaard');
  });

  async function lines(): Promise<string[]> {
    const all: string[] = [];
    for await (const line of backupLines(database.kysely)) all.push(line);
    return all;
  }
});
