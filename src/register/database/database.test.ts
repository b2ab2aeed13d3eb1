import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabases } from './test-databases.test-support.ts';

describe.each(testDatabases)('the database on %s', (_name, open) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });

  afterAll(() => database.drop());

  it('gives days as text, moments as dates, counts as numbers and bytes as bytes', async () => {
    const at = new Date('2026-03-29T01:30:00.000Z');

    const { rows } = await sql<Record<string, unknown>>`select ${'2026-03-29'}::date as day,
      ${at}::timestamptz as at, count(*) as count, ${Buffer.from([1, 2])}::bytea as bytes,
      ${JSON.stringify({ snake_case: [1] })}::jsonb as json`.execute(database.kysely);

    const [{ bytes, ...others } = {}] = rows;
    expect(others).toEqual({ day: '2026-03-29', at, count: 1, json: { snake_case: [1] } });
    expect([...(bytes as Uint8Array)]).toEqual([1, 2]);
  });

  it('tells how many rows a statement changed', async () => {
    const written = { release: '2022', gegevensset: '2019.1', opensOn: '2026-01-01' };
    await database.kysely
      .insertInto('releases')
      .values({ ...written, obligatoryOn: null, endsOn: null, schoolsMustQualify: false })
      .execute();

    const { numUpdatedRows } = await database.kysely
      .updateTable('releases')
      .set({ endsOn: '2027-01-01' })
      .executeTakeFirstOrThrow();

    expect(numUpdatedRows).toBe(1n);
  });

  it('leaves nothing of a transaction that fails, and lets the next one begin', async () => {
    const failing = database.kysely.transaction().execute(async (transaction) => {
      await transaction.insertInto('regions').values({ code: 'R1', name: 'Een' }).execute();
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await database.kysely.selectFrom('regions').selectAll().execute()).toEqual([]);
  });

  it('lets nobody change or remove what stands in the change log', async () => {
    await database.kysely
      .insertInto('changes')
      .values({ at: new Date(), personId: null, what: 'a', subject: 'b', why: 'c', detail: null })
      .execute();

    const change = () => database.kysely.updateTable('changes').set({ why: 'd' }).execute();
    const removal = () => database.kysely.deleteFrom('changes').execute();

    await expect(change()).rejects.toThrow('only ever added to');
    await expect(removal()).rejects.toThrow('only ever added to');
  });
});
