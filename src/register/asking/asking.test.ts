import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventKey } from '#statement/invented-statement.test-support.ts';
import { trustedKeyOf } from '#statement/keys/trust.ts';
import { setRelease } from '../calendar/set-release.ts';
import { tellCalendar } from '../calendar/tell-calendar.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { issue } from '../issuing/decide.ts';
import { renew } from '../issuing/renew.ts';
import { requestQualification } from '../issuing/request-qualification.ts';
import { addKeys } from '../keys/add-keys.ts';
import { bundleOf, smallRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { checkSchools } from './check-schools.ts';
import { tellFigures } from './figures/figures.ts';
import { listSchools } from './list-schools.ts';
import { tellSchool } from './tell-school.ts';

const why = 'zoals afgesproken';
const validDays = 365;
const release = { release: '2022', gegevensset: '2019.1', schoolsMustQualify: false, why };
const header = 'brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf,gesloten\n';
const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
const list = (closed = '') =>
  `${header}00YY,Testschool,PO,Ede,${product},\n99ZA,College,VO,Ede,${product},${closed}\n`;

describe.each(testDatabases)('what the register answers on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let statement: string;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    await importSchools(desk.register, { csv: list(), why }, desk.anna);
    const bundle = bundleOf(smallRun());
    const asked = { bundle, why, ranBy: 'desk' } as const;
    const { request } = await requestQualification(desk.register, asked, desk.anna);
    await issue(desk.register, { request, why, validDays }, desk.anna);
    const issued = await issue(desk.register, { request, why, validDays }, desk.bram);
    statement = issued.statement?.digest ?? '';
  });

  afterAll(() => database.drop());

  /** What each way to ask says of one and the same: whether the college has a qualified product. */
  async function everywhere(register = desk.register) {
    const question = { bron: '00YY', doel: '99ZA', profile: 'POVO' };
    const { canExchange } = await checkSchools(register, question);
    const { qualifications } = await tellSchool(register, { school: '99ZA' });
    const { schools } = await listSchools(register, { limit: 10, state: 'qualified' });
    const { figures } = await tellFigures(register, { months: 1 });
    return [
      canExchange,
      qualifications.some(({ counts }) => counts),
      schools.some(({ code, isQualified }) => code === '99ZA00' && isQualified),
      figures.findLast(({ sector }) => sector === 'VO')?.qualified === 1,
    ];
  }

  const on = (day: string) => ({ ...desk.register, now: () => new Date(`${day}T10:00:00Z`) });
  const [yes, no] = [
    [true, true, true, true],
    [false, false, false, false],
  ];

  it('is the same wherever it is asked: counting, and not once the calendar has the release closed', async () => {
    const before = await everywhere();
    await setRelease(
      desk.register,
      { ...release, opensOn: '2026-01-01', endsOn: '2027-01-01' },
      desk.lea,
    );

    expect(before).toEqual(yes);
    expect(await everywhere(on('2026-12-31'))).toEqual(yes);
    expect(await everywhere(on('2027-01-01'))).toEqual(no);
  });

  it('is no when a school is closed, from the day on which it is', async () => {
    await importSchools(desk.register, { csv: list('2026-11-01'), why }, desk.anna);

    const [open, closed] = [await listOn('2026-10-31'), await listOn('2026-11-01')];
    await importSchools(desk.register, { csv: list(), why }, desk.anna);

    expect([open, closed]).toEqual([['00YY00', '99ZA00'], ['00YY00']]);
    expect(await everywhere()).toEqual(yes);

    async function listOn(day: string) {
      const question = { bron: '00YY', doel: '99ZA', profile: 'POVO' };
      const { schools } = await listSchools(on(day), { limit: 10 });
      const codes = schools.map(({ code }) => code);
      const { canExchange } = await checkSchools(on(day), question);
      expect(canExchange).toBe(codes.includes('99ZA00'));
      return codes;
    }
  });

  it('leaves a school closed that a list without that column names', async () => {
    const withoutColumn = 'brin,naam,sector,plaats\n98ZZ,Weg,VO,Ede\n';
    const closing = 'brin,naam,sector,plaats,gesloten\n98ZZ,Weg,VO,Ede,2026-01-01\n';

    await importSchools(desk.register, { csv: closing, why }, desk.anna);
    await importSchools(desk.register, { csv: withoutColumn, why }, desk.anna);

    const { schools } = await listSchools(desk.register, { limit: 10 });
    expect(schools.map(({ code }) => code)).toEqual(['00YY00', '99ZA00']);
  });

  it('counts a month in which nobody asked as of its last day', async () => {
    const { figures } = await tellFigures(on('2026-12-15'), { months: 12 });

    const ofVo = figures.filter(({ sector }) => sector === 'VO');
    expect(ofVo.map(({ day, qualified }) => [day, qualified])).toEqual([
      ['2026-09-30', 1],
      ['2026-10-31', 1],
      ['2026-11-30', 1],
      ['2026-12-15', 1],
    ]);
  });

  it('keeps to who uses what today, also after another list', async () => {
    const before = await waiting();
    const line = '97ZZ,Nieuw,VO,Ede,Supplier,00000003999999991000,Product,2,2026-01-01,\n';
    await importSchools(desk.register, { csv: header + line, why }, desk.anna);

    expect([before, await waiting()]).toEqual([[], [['2', 1]]]);

    async function waiting() {
      const { releases } = await tellCalendar(desk.register);
      return releases[0]?.notYet.map(({ version, schools }) => [version, schools]);
    }
  });

  it('tells of a qualification that many of another profile came after', async () => {
    const [kept] = await database.kysely.selectFrom('qualifications').selectAll().execute();
    const { id: _, ...row } = kept ?? {};
    const later = Array.from({ length: 70 }, () => ({ ...row, profile: 'BB' })) as never[];
    await database.kysely.insertInto('qualifications').values(later).execute();

    expect(await everywhere()).toEqual(yes);
    await database.kysely.deleteFrom('qualifications').where('profile', '=', 'BB').execute();
  });

  it('does not count what a revoked key signed, until another key signs it anew', async () => {
    const { register, lea, anna, bram } = desk;
    const { attested } = register.keys;
    if (!attested) throw new Error('The desk has no key');
    const counts = { from: '2026-01-01T00:00:00.000Z', until: '2028-01-01T00:00:00.000Z' };
    const revoked = { at: '2026-08-31T00:00:00.000Z', reason: 'gestolen' };
    const row = { ...trustedKeyOf(attested, counts), revoked };
    await addKeys(register, { trust: { format: 1, keys: [row] }, why }, lea);

    const after = await everywhere();
    const other = await anotherKey();
    const { request } = await renew(register, { statement, why }, anna);
    await issue({ ...register, ...other }, { request, why, validDays }, anna);
    await issue({ ...register, ...other }, { request, why, validDays }, bram);

    expect(after).toEqual(no);
    expect(await everywhere()).toEqual(yes);

    async function anotherKey() {
      const key = await inventKey('attested', { name: 'OSO-servicedesk' });
      const keys = [trustedKeyOf(key, counts)];
      await addKeys(register, { trust: { format: 1, keys }, why }, lea);
      return { keys: { ...register.keys, attested: key } };
    }
  });
});
