import type { Kysely, Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetCertificate } from '#evidence/transcript-builder.test-support.ts';
import { verifyStatement } from '#statement/verify/verify-statement.ts';
import { checkSchools } from '../asking/check-schools.ts';
import type { Tables } from '../database/tables.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { inventedList } from '../invented-schools.test-support.ts';
import { trustOf } from '../keys/trust-of.ts';
import { Refusal } from '../refusal.ts';
import { testMoment } from '../register.test-support.ts';
import { bundleOf, smallRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { issue, refuse } from './decide.ts';
import { renew } from './renew.ts';
import { requestQualification } from './request-qualification.ts';
import { tellRequest } from './tell-request.ts';
import { newestList, withdraw } from './withdraw.ts';

const why = 'zoals afgesproken';
const product = `Supplier,${targetCertificate.oin},Product,1,2025-08-01`;
const pair = ['00YY,00,Testschool,PO,Zoetermeer,,', '99ZA,00,Verzonnen college,VO,Ede,,'].map(
  (line) => `${line},${product}\n`,
);

describe.each(testDatabases)('a qualification on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let laterMs = 0;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const csv = `${inventedList(7_500, 40)}${pair.join('')}`;
    await importSchools(desk.register, { csv, why }, desk.anna);
  });

  afterAll(() => database.drop());

  /** Hands in a run that nobody handed in before. */
  async function handIn(): Promise<number> {
    laterMs += 10;
    const bundle = bundleOf(smallRun({ laterMs, confirmedAssumptions: [] }));
    const { request } = await requestQualification(
      desk.register,
      { bundle, why, ranBy: 'supplier' },
      desk.anna,
    );
    return request;
  }

  const ask = () => checkSchools(desk.register, { bron: '00YY', doel: '99ZA', profile: 'POVO' });
  const decision = { why, validDays: 365 };

  it('goes all the way: two people issue, the check names the statement, it is withdrawn, and offline that shows', async () => {
    const { register, anna, bram } = desk;
    const request = await handIn();

    const first = await issue(register, { request, ...decision }, anna);
    const second = await issue(register, { request, ...decision }, bram);
    const digest = second.statement?.digest ?? '';
    const counting = await ask();
    const list = await withdraw(register, { statement: digest, why: 'een fout in de proef' }, anna);
    const after = await ask();
    const verified = await verifyStatement(second.statement?.jws ?? '', {
      trust: await trustOf(database.kysely),
      statusList: list.jws,
      now: testMoment,
      shapes: register.shapes,
    });

    expect([first.state, second.state]).toEqual(['seconded', 'issued']);
    expect(counting.canExchange).toBe(true);
    expect(counting.by.map(({ role, statement }) => [role, statement])).toEqual([
      ['bron', digest],
      ['doel', digest],
    ]);
    expect(after.canExchange).toBe(false);
    expect(after.because.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^00YY00 .* as bron for POVO was withdrawn on 2026-09-01: een fout/),
      expect.stringMatching(/^99ZA00 .* as doel for POVO was withdrawn on 2026-09-01: een fout/),
    ]);
    expect(verified.isSound).toBe(false);
    expect(verified.rows.find(({ isSound }) => !isSound)?.detail.en).toContain('Withdrawn');
  });

  it('says who ran it: what the supplier ran, the service desk only judged again', async () => {
    const request = await handIn();
    await issue(desk.register, { request, ...decision }, desk.lea);

    const { statement } = await issue(desk.register, { request, ...decision }, desk.bram);

    const [, content = ''] = statement?.jws.split('.') ?? [];
    expect(JSON.parse(Buffer.from(content, 'base64url').toString('utf8'))).toMatchObject({
      kind: 'attested',
      howObtained: 'a supplier ran it itself, and the service desk judged its evidence again',
    });
  });

  it('is not issued by one person, however often', async () => {
    const request = await handIn();
    await issue(desk.register, { request, ...decision }, desk.anna);

    const again = issue(desk.register, { request, ...decision }, desk.anna);

    await expect(again).rejects.toThrow('It takes two people to issue');
    expect((await tellRequest(desk.register, { request }, desk.anna)).statement).toBeNull();
  });

  it('is issued once when two people agree at the same moment', async () => {
    const request = await handIn();
    const register = { ...desk.register, database: writtenTogether(database.kysely, 2) };

    const both = await Promise.allSettled([
      issue(register, { request, ...decision }, desk.anna),
      issue(register, { request, ...decision }, desk.bram),
    ]);

    const { state, decisions } = await tellRequest(desk.register, { request }, desk.anna);
    const refused = both.flatMap((each) =>
      each.status === 'rejected' ? [String(each.reason)] : [],
    );
    expect(refused).toEqual([expect.stringContaining('at the same moment')]);
    expect([state, decisions.length]).toEqual(['seconded', 1]);
  });

  it('is not issued without a key that the register trusts', async () => {
    const request = await handIn();
    await issue(desk.register, { request, ...decision }, desk.anna);
    const keyless = { ...desk.register, keys: {} };
    const stranger = { ...desk.register, keys: { attested: desk.register.keys.status } };

    await expect(issue(keyless, { request, ...decision }, desk.bram)).rejects.toThrow(
      'There is no key to sign statements with',
    );
    await expect(issue(stranger, { request, ...decision }, desk.bram)).rejects.toThrow(
      'does not count in the register now',
    );
    expect((await tellRequest(desk.register, { request }, desk.anna)).state).toBe('seconded');
  });

  it('that was refused stays refused', async () => {
    const request = await handIn();

    await refuse(desk.register, { request, why: 'niet volledig' }, desk.bram);
    const issuing = issue(desk.register, { request, ...decision }, desk.anna);

    await expect(issuing).rejects.toThrow('has been dealt with');
  });

  it('is renewed by the same run, again by two people, and not once it was withdrawn', async () => {
    const request = await handIn();
    await issue(desk.register, { request, ...decision }, desk.anna);
    const { statement } = await issue(desk.register, { request, ...decision }, desk.bram);
    const renewed = await renew(
      desk.register,
      { statement: statement?.digest ?? '', why },
      desk.lea,
    );

    await issue(desk.register, { request: renewed.request, ...decision }, desk.lea);
    const next = await issue(desk.register, { request: renewed.request, ...decision }, desk.bram);
    const digest = next.statement?.digest ?? '';
    await withdraw(desk.register, { statement: digest, why }, desk.lea);
    const again = renew(desk.register, { statement: digest, why }, desk.lea);

    expect(digest).not.toBe(statement?.digest);
    await expect(again).rejects.toThrow('What was withdrawn is not renewed');
  });

  it('tells what changed since the last run of the product', async () => {
    await handIn();

    const { diff } = await tellRequest(desk.register, { request: await handIn() }, desk.anna);

    expect(diff.en).toContain('3 unchanged');
  });

  it('is withdrawn at the same moment as another, each by a list of its own', async () => {
    const digests = [await issued(), await issued()];
    const before = (await newestList(database.kysely))?.sequence ?? 0;

    const lists = await Promise.all(
      digests.map((statement) => withdraw(desk.register, { statement, why }, desk.anna)),
    );

    expect(lists.map(({ sequence }) => sequence).sort()).toEqual([before + 1, before + 2]);

    async function issued() {
      const request = await handIn();
      await issue(desk.register, { request, ...decision }, desk.anna);
      const { statement } = await issue(desk.register, { request, ...decision }, desk.bram);
      return statement?.digest ?? '';
    }
  });

  it('is asked for once when a bundle is handed in twice at the same moment', async () => {
    laterMs += 10;
    const bundle = bundleOf(smallRun({ laterMs }));
    const asked = { bundle, why, ranBy: 'supplier' } as const;

    const both = await Promise.allSettled([
      requestQualification(desk.register, asked, desk.anna),
      requestQualification(desk.register, asked, desk.bram),
    ]);

    const refused = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toEqual([expect.any(Refusal)]);
  });

  it('numbers its status lists one by one, and withdraws nothing twice', async () => {
    const before = (await newestList(database.kysely))?.sequence ?? 0;
    const request = await handIn();
    await issue(desk.register, { request, ...decision }, desk.anna);
    const { statement } = await issue(desk.register, { request, ...decision }, desk.bram);
    const digest = statement?.digest ?? '';

    await withdraw(desk.register, { statement: digest, why }, desk.anna);
    const again = withdraw(desk.register, { statement: digest, why }, desk.anna);

    await expect(again).rejects.toThrow('has been withdrawn already');
    expect((await newestList(database.kysely))?.sequence).toBe(before + 1);
  });
});

/** A database in which nobody writes before so many have read what there is and want to. */
function writtenTogether(database: Kysely<Tables>, many: number): Kysely<Tables> {
  let coming = many;
  let open: () => void;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  const execute = async <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) => {
    coming -= 1;
    if (coming === 0) open();
    await all;
    return database.transaction().execute(work);
  };
  return new Proxy(database, {
    get(_, name) {
      if (name === 'transaction') return () => ({ execute });
      const member: unknown = Reflect.get(database, name, database);
      return typeof member === 'function' ? member.bind(database) : member;
    },
  });
}
