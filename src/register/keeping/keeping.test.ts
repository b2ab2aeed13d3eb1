import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellFigures } from '../asking/figures/figures.ts';
import { listSchools } from '../asking/list-schools.ts';
import { tellSchool } from '../asking/tell-school.ts';
import { expireRelease } from '../calendar/expire-release.ts';
import { setRelease } from '../calendar/set-release.ts';
import { tellCalendar } from '../calendar/tell-calendar.ts';
import { eraseContacts } from '../contacts/erase-contacts.ts';
import { setContact } from '../contacts/set-contact.ts';
import { tellContact } from '../contacts/tell-contact.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { inventedList } from '../invented-schools.test-support.ts';
import { issue } from '../issuing/decide.ts';
import { requestQualification } from '../issuing/request-qualification.ts';
import { tellRequest } from '../issuing/tell-request.ts';
import { erasePerson } from '../people/erase-person.ts';
import { personWith } from '../people/person-with.ts';
import { setRegion } from '../regions/set-region.ts';
import { testMoment } from '../register.test-support.ts';
import { bundleOf, smallRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { setSupplier } from '../suppliers/set-supplier.ts';
import { backupLines, restoreLines } from './backup.ts';
import { exportTable } from './export-table.ts';
import { forgetEvidence } from './forget-evidence.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';
import { tellChanges } from './tell-changes.ts';

const why = 'zoals afgesproken';
const days = (count: number) => new Date(testMoment.getTime() + count * 86_400_000);

describe.each(testDatabases)('what the register keeps on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
    const csv = `${inventedList(30)}99ZA,00,"=Verzonnen ""college""",VO,Ede,,R1,${product}\n`;
    await importSchools(desk.register, { csv, why }, desk.anna);
    const { request } = await requestQualification(
      desk.register,
      { bundle: bundleOf(smallRun()), why, ranBy: 'desk' },
      desk.anna,
    );
    await issue(desk.register, { request, why, validDays: 365 }, desk.anna);
    await issue(desk.register, { request, why, validDays: 365 }, desk.bram);
  });

  afterAll(() => database.drop());

  it('comes back from a backup as it was, in another database, and goes on counting', async () => {
    const lines = await linesOf(database);
    const other = await open();

    await restoreLines(other.kysely, from(lines));
    const again = await linesOf(other);
    await setRegion(
      { ...desk.register, database: other.kysely },
      { code: 'R99', name: 'X', why },
      desk.anna,
    );

    expect(again).toEqual(lines);
    expect(lines.some((line) => line.includes('"table":"evidence"'))).toBe(true);
    await other.drop();
  });

  it.each([
    ['cut off', (lines: readonly string[]) => lines.slice(0, -1)],
    ['changed', (lines: readonly string[]) => lines.map((line) => line.replace('Ede', 'Epe'))],
    ['of something else', () => ['{"a":1}']],
    ['no backup at all', () => ['x']],
  ])('is not restored from a backup that was %s', async (_what, change) => {
    const other = await open();

    await expect(restoreLines(other.kysely, from(change(await linesOf(database))))).rejects.toThrow(
      /not whole|no backup/,
    );
    expect((await other.kysely.selectFrom('people').selectAll().execute()).length).toBe(0);
    await other.drop();
  });

  it('is not restored over what stands there', async () => {
    const lines = await linesOf(database);

    await expect(restoreLines(database.kysely, from(lines))).rejects.toThrow('Something stands');
  });

  it('is exported in full, without what lets somebody in, and safe for a spreadsheet', async () => {
    const tables = Object.keys(keptTables) as KeptTable[];
    const exported = await Promise.all(tables.map((table) => exportTable(database.kysely, table)));
    const all = exported.map(({ json, csv }) => json + csv).join('');
    const schools = exported.find(({ table }) => table === 'schools');

    expect(JSON.parse(schools?.json ?? '')).toHaveLength(31);
    expect(schools?.csv).toContain(`"'=Verzonnen ""college"""`);
    expect(all).not.toContain('token_digest');
    expect(all).not.toContain(desk.register.keys.attested?.d);
  });

  it('tells by whom and why everything was done', async () => {
    const { changes } = await tellChanges(desk.register, { limit: 3 });

    expect(changes.map(({ by, what, why: because }) => [by, what, because])).toEqual([
      ['bram', 'qualification issued', why],
      ['anna', 'qualification agreed to', why],
      ['anna', 'qualification requested', why],
    ]);
  });

  it('tells of a school what it uses, what counts, and what is missing', async () => {
    const told = await tellSchool(desk.register, { school: '99za' });

    expect(told.uses).toEqual({ supplier: 'Supplier', product: 'Product', version: '1' });
    const counting = told.qualifications.filter(({ counts }) => counts);
    expect(counting.map(({ role, profile }) => `${role} ${profile}`).sort()).toEqual([
      'bron POVO',
      'doel POVO',
    ]);
    expect(told.missing.map(({ en }) => en.replace(/.*as /, ''))).toEqual([
      'bron for VOVO',
      'doel for VOVO',
      'bron for BB',
      'doel for BB',
      'bron for VOSWV',
    ]);
  });

  it('lists page by page, and finds by the beginnings of words', async () => {
    const first = await listSchools(desk.register, { limit: 20 });
    const second = await listSchools(desk.register, { limit: 20, after: first.next ?? '' });
    const found = await listSchools(desk.register, {
      limit: 20,
      search: 'verz coll',
      state: 'qualified',
    });

    expect([first.schools.length, second.schools.length, second.next]).toEqual([20, 11, null]);
    expect(found.schools.map(({ code }) => code)).toEqual(['99ZA00']);
  });

  it('counts the share per sector, and counts again when something changed', async () => {
    const { figures } = await tellFigures(desk.register, { months: 12 });

    expect(figures).toEqual([
      { day: '2026-09-01', sector: 'PO', schools: 21, qualified: 0 },
      { day: '2026-09-01', sector: 'VO', schools: 10, qualified: 1 },
    ]);
  });

  it('knows of each release who is not qualified yet, and lets all of it expire at once', async () => {
    const release = { release: '2022', gegevensset: '2019.1', schoolsMustQualify: false };
    await setRelease(
      desk.register,
      { ...release, opensOn: '2026-01-01', endsOn: '2026-10-01', why },
      desk.lea,
    );

    const { releases } = await tellCalendar(desk.register);
    const expired = await expireRelease(desk.register, { ...release, why }, desk.lea);
    const again = await expireRelease(desk.register, { ...release, why }, desk.lea);

    expect(releases[0]?.notYet.map(({ product, schools }) => [product, schools])).toEqual([
      ['LAS 0', 8],
      ['LAS 1', 8],
      ['LAS 2', 7],
      ['LAS 3', 7],
    ]);
    expect([expired.qualifications, again.qualifications]).toEqual([2, 0]);
    const { untilAt } = await database.kysely
      .selectFrom('qualifications')
      .select('untilAt')
      .executeTakeFirstOrThrow();
    expect(untilAt.toISOString()).toBe('2026-09-30T22:00:00.000Z');
  });

  it('forgets people and contacts when asked, and keeps what they did', async () => {
    const contact = { name: 'Jan de Vries', email: 'jan@regio.example' };
    const oin = '00000003999999991000';
    const owners = [
      { of: 'region', key: 'R1' },
      { of: 'supplier', key: oin },
      { of: 'school', key: '99ZA' },
    ] as const;
    await setRegion(desk.register, { code: 'R1', name: 'Regio 1', contact, why }, desk.anna);
    await setSupplier(desk.register, { oin, name: 'Supplier', contact, why }, desk.anna);
    await setContact(desk.register, { ...owners[2], ...contact, why }, desk.anna);
    const ask = () => Promise.all(owners.map((owner) => tellContact(desk.register, owner)));
    const before = await ask();

    const { contacts } = await eraseContacts(
      desk.register,
      { email: 'JAN@regio.example', why },
      desk.lea,
    );
    await erasePerson(desk.register, { handle: 'bram', why }, desk.lea);

    const all = (await linesOf(database)).join('');
    expect(before).toEqual(owners.map(() => ({ contact })));
    expect(contacts).toBe(3);
    expect(await ask()).toEqual(owners.map(() => ({ contact: null })));
    expect(all).not.toMatch(/Jan de Vries|jan@regio|bram/);
    await expect(personWith(desk.register, desk.tokens.bram)).rejects.toThrow('of nobody');
    await expect(erasePerson(desk.register, { handle: 'lea', why }, desk.lea)).rejects.toThrow(
      'Nobody else leads',
    );
  });

  it('forgets evidence when its time is over, and not the day before; digests and verdicts stay', async () => {
    const later = (count: number) => ({ ...desk.register, now: () => days(count) });

    const before = await forgetEvidence(later(729), {}, desk.lea);
    const after = await forgetEvidence(later(730), {}, desk.lea);

    expect([before.runs, after.runs]).toEqual([0, 1]);
    const { outcome, diff } = await tellRequest(desk.register, { request: 1 }, desk.anna);
    expect(outcome).toBe('passed');
    expect(diff.en).toContain('first run');
    const run = await database.kysely.selectFrom('runs').selectAll().executeTakeFirstOrThrow();
    expect(run.transcriptDigest).toMatch(/^[0-9a-f]{64}$/);
  });
});

async function linesOf({ kysely }: TestDatabase): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(kysely)) lines.push(line.trimEnd());
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
