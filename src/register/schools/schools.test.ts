import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { inventedList } from '../invented-schools.test-support.ts';
import { registerOn } from '../register.test-support.ts';
import { importSchools } from './import-schools.ts';

const why = 'jaarlijkse lijst';

describe.each(testDatabases)('a school list on %s', (_name, open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });

  afterAll(() => database.drop());

  it('is taken in whole, and again without change', async () => {
    const register = registerOn(database);
    const csv = inventedList(60);

    const first = await importSchools(register, { csv, why }, undefined);
    const again = await importSchools(register, { csv, why }, undefined);

    expect(first).toEqual({ rows: 60, added: 60, moved: 60 });
    expect(again).toEqual({ rows: 60, added: 0, moved: 0 });
  });

  it('with one wrong line changes nothing, and tells every line that is wrong', async () => {
    const register = registerOn(database);
    const before = await count(database);
    const csv = [
      'brin;vestiging;naam;sector;plaats;oin',
      '99XA;00;De Eerste;PO;Delft;',
      '99xb;00;De Tweede;PO;Delft;',
      '99XC;0;"De; Derde";XX;;12',
      '99XA;00;De Vierde;PO;Delft;',
    ].join('\n');

    const importing = importSchools(register, { csv, why }, undefined);

    await expect(importing).rejects.toThrow(
      /line 3: "99xb" is no BRIN.*line 4: "0" is no vestiging.*line 4: Lacks the place.*line 4: "XX" is no sector.*line 4: Names a part.*line 4: "12" is no OIN.*line 5: 99XA00 stands on line 2 too/s,
    );
    expect(await count(database)).toEqual(before);
  });

  it.each([
    ['an unknown column', 'brin,naam,sector,plaats,kleur\n', 'unknown column "kleur"'],
    ['a column that lacks', 'brin,naam,sector\n', 'Lacks the column "plaats"'],
    ['quotes that do not close', 'brin,naam,sector,plaats\n99ZA,"De,PO,Delft\n', 'Is no CSV'],
    ['a field too many', 'brin,naam,sector,plaats\n99ZA,De,PO,Delft,x\n', 'more or fewer fields'],
  ])('with %s is refused', async (_what, csv, said) => {
    const importing = importSchools(registerOn(database), { csv, why }, undefined);

    await expect(importing).rejects.toThrow(said);
  });

  it('that calls a supplier otherwise than the register changes nothing, until the register was told', async () => {
    const register = registerOn(database);
    const csv =
      'brin,naam,sector,plaats,leverancier,oin,product,versie\n01AA,De,PO,Ede,Nieuw,00000000000000000001,Las,1\n';
    const before = await count(database);

    await expect(importSchools(register, { csv, why }, undefined)).rejects.toThrow(
      /OIN 00000000000000000001 is of "Leverancier 1" in the register, and of "Nieuw" here/,
    );
    expect(await count(database)).toEqual(before);
  });

  it('that names another version ends the use of the old one on the day that the new one begins', async () => {
    const register = registerOn(database);
    const line = (version: string, from: string) =>
      `brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf\n98ZZ,De Top,PO,Ede,Lev,00000000000000000009,Las,${version},${from}\n`;

    await importSchools(register, { csv: line('1', '2025-08-01'), why }, undefined);
    await importSchools(register, { csv: line('2', '2026-08-01'), why }, undefined);

    const uses = await database.kysely
      .selectFrom('uses')
      .innerJoin('schools', 'schools.id', 'uses.schoolId')
      .innerJoin('versions', 'versions.id', 'uses.versionId')
      .select(['version', 'uses.fromDay', 'untilDay'])
      .where('code', '=', '98ZZ00')
      .orderBy('uses.fromDay')
      .execute();
    expect(uses).toEqual([
      { version: '1', fromDay: '2025-08-01', untilDay: '2026-08-01' },
      { version: '2', fromDay: '2026-08-01', untilDay: null },
    ]);
  });
});

async function count({ kysely }: TestDatabase) {
  const schools = await kysely.selectFrom('schools').select('code').execute();
  const changes = await kysely.selectFrom('changes').select('id').execute();
  return { schools: schools.length, changes: changes.length };
}
