/** What a school may play with the target of its supplier, with a real host on this machine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { perform } from '../operations/perform.ts';
import { Refusal } from '../refusal.ts';
import { importSchools } from '../schools/import-schools.ts';
import { askConsent } from '../targets/ask-consent.ts';
import { setTarget } from '../targets/set-target.ts';
import { oins, openTargets, type Targets, TestHost } from '../targets/targets.test-support.ts';
import { schoolChecklist } from './school-checklist.ts';
import { testKeys } from './test-exchange.ts';

const why = 'voor de proef';
const input = { school: '99ZP' };
const answers = Object.fromEntries(schoolChecklist().map(({ id }) => [id, true]));
const point = { routeringsKenmerk: '0000000700099ZP00901', name: 'Proef' };
const good = {
  product: { supplier: 'sue', name: 'LAS', version: '1' },
  schools: [{ ...point, brin: '99ZP', sector: 'PO' }],
  capabilities: { roles: ['bron', 'doel'], profiles: ['POPO'] },
};

describe.each(testDatabases)('a school and the target of its supplier on %s', (_name, open) => {
  let database: TestDatabase;
  let targets: Targets;
  let host: TestHost;

  beforeAll(async () => {
    [database, host] = [await open(), await TestHost.open()];
    targets = await openTargets(database);
    const csv = `brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf\n99ZP,School,PO,Ede,sue,${oins.sue},LAS,1,2025-08-01\n`;
    await importSchools(targets.register, { csv, why }, targets.anna);
    await ask('answerChecklist', { answers });
  });

  afterAll(async () => {
    await host.close();
    await database.drop();
  });

  beforeEach(async () => {
    for (const table of ['schoolTests', 'jobs', 'targets'] as const) {
      await database.kysely.deleteFrom(table).execute();
    }
    host.reset();
  });

  function ask(
    name: 'answerChecklist' | 'startTestExchange' | 'tellTestExchange',
    more: object = {},
  ) {
    return perform(targets.register, { name, input: { ...input, ...more }, by: targets.anna });
  }

  /** Enters a target to which its host consents. */
  async function offered(over: object = {}, forSchools = true): Promise<number> {
    const { register, sue } = targets;
    const source = host.file({ ...good, ...over });
    const { target } = await setTarget(register, { name: 'Proef', source, forSchools, why }, sue);
    await host.consents({ register, target, by: sue });
    await askConsent(register, { target }, sue);
    host.reset();
    return target;
  }

  async function said(): Promise<string> {
    const failed = await ask('startTestExchange').then(
      () => undefined,
      (error: unknown) => error,
    );
    return failed instanceof Refusal ? failed.said.en : 'done';
  }

  const jobs = () => database.kysely.selectFrom('jobs').selectAll().execute();

  it('plays it after its host was asked once more, by one request', async () => {
    const target = await offered();

    const started = await said();

    const only = testKeys({ sector: 'PO', release: '2022' });
    expect(started).toBe('done');
    expect(host.paths).toEqual(['GET /.well-known/oso-keur']);
    expect(await jobs()).toMatchObject([
      { targetId: target, oin: oins.sue, options: { release: '2022', only } },
    ]);
  });

  it('plays nothing when the host does not consent any more', async () => {
    await offered();
    host.shows('iets anders');

    const refused = await said();

    expect(refused).toContain('does not consent at this moment');
    expect([host.connections, await jobs()]).toEqual([{ driver: 1, endpoint: 0 }, []]);
  });

  it('plays nothing, and asks nobody, while another is under way', async () => {
    await offered();
    await said();
    host.reset();

    const refused = await said();

    expect(refused).toContain('under way already');
    expect([host.connections, (await jobs()).length]).toEqual([{ driver: 0, endpoint: 0 }, 1]);
  });

  it.each([
    ['is not offered to schools', {}, false, 'no test environment'],
    ['is of another version', { product: { ...good.product, version: '2' } }, true, 'no test env'],
    [
      'serves another school',
      { schools: [{ ...point, brin: '99ZV', sector: 'PO' }] },
      true,
      '99ZP',
    ],
    [
      'plays one role only',
      { capabilities: { roles: ['bron'], profiles: ['POPO'] } },
      true,
      'POPO',
    ],
  ])('plays nothing, and asks nobody, where the target %s', async (_what, over, forAll, why) => {
    await offered(over, forAll);

    const refused = await said();

    expect(refused).toContain(why);
    expect([host.connections, await jobs()]).toEqual([{ driver: 0, endpoint: 0 }, []]);
    expect(await ask('tellTestExchange')).toMatchObject({
      opposite: null,
      because: { en: refused },
    });
  });
});
