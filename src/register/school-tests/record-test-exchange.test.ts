import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { tellSchool } from '../asking/tell-school.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { bundleOf, type SmallRun, testRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { recordTestExchange } from './record-test-exchange.ts';
import { schoolChecklist } from './school-checklist.ts';
import { testKeys } from './test-exchange.ts';
import { writeLetter } from './write-letter.ts';

const why = 'zoals afgesproken';
const { brin } = schools.target;
const yes = Object.fromEntries(schoolChecklist().map(({ id }) => [id, true]));
const keys = testKeys({ sector: 'VO', release: '2022' });

describe.each(testDatabases)('the test exchange of a school on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let laterMs = 0;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
    const csv = `brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf\n${brin},De School,VO,Ede,${product}\n98ZZ,Andere,VO,Ede,${product}\n`;
    await importSchools(desk.register, { csv, why }, desk.anna);
  });

  afterAll(() => database.drop());

  type Played = Partial<Parameters<typeof recordTestExchange>[1]>;

  function record(played: Played = {}, run: SmallRun = {}, steps = keys) {
    laterMs += 10;
    const bundle = bundleOf(testRun(steps, { laterMs, confirmedAssumptions: [], ...run }));
    const test = { school: brin, bundle, answers: yes, why, ...played };
    return recordTestExchange(desk.register, test, desk.anna);
  }

  async function counting() {
    const { qualifications } = await tellSchool(desk.register, { school: brin });
    return qualifications.filter(({ of, counts }) => of === 'school' && counts);
  }

  it.each([
    ['a step did not pass', {}, { isCareless: true }, keys],
    ['a step was not played', {}, {}, keys.slice(1)],
    ['one answer is no', { answers: { ...yes, [Object.keys(yes)[0] ?? '']: false } }, {}, keys],
    ['it was played by a changed reference', {}, { change: 'swaps-the-sexes' }, keys],
    ['it was played in another release', {}, {}, testKeys({ sector: 'VO', release: '2018' })],
  ])('qualifies nobody where %s, and is kept', async (_what, played, run, steps) => {
    const result = await record(played, run, steps);

    const { testExchanges } = await tellSchool(desk.register, { school: brin });
    expect([result.isQualified, result.until]).toEqual([false, null]);
    expect(writeLetter(result)).toContain('nog niet gekwalificeerd');
    expect(await counting()).toEqual([]);
    expect(testExchanges.length).toBeGreaterThan(0);
  });

  it.each([
    ['a school that the LAS does not serve', { school: '98ZZ' }, 'and not 98ZZ'],
    ['a bundle that is none', { bundle: new Uint8Array([1]) }, 'cannot be opened'],
  ])('of %s is refused, and nothing is kept', async (_what, played, said) => {
    const before = await rows();

    await expect(record(played)).rejects.toThrow(said);
    expect(await rows()).toEqual(before);
  });

  it('qualifies a school for a year, in each role that it plays, with the version that it used', async () => {
    const bundle = bundleOf(testRun(keys, { laterMs: 1, confirmedAssumptions: [] }));

    const result = await record({ bundle });

    const told = await counting();
    expect(result.steps.map(({ isPassed }) => isPassed)).toEqual([true, true, true]);
    expect(result.until?.toISOString()).toBe('2027-09-01T10:00:00.000Z');
    expect(told.map(({ role, profile, until }) => [role, profile, until]).sort()).toEqual([
      ['bron', 'VOVO', '2027-09-01'],
      ['doel', 'VOVO', '2027-09-01'],
    ]);
    expect(writeLetter(result)).toContain('Dat geldt tot 1 september 2027');
    await expect(record({ bundle })).rejects.toThrow('is in the register already');
  });

  async function rows() {
    const runs = await database.kysely.selectFrom('runs').select('id').execute();
    const evidence = await database.kysely.selectFrom('evidence').select('runId').execute();
    return [runs.length, evidence.length];
  }
});
