import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetCertificate } from '#evidence/transcript-builder.test-support.ts';
import { listQualifications } from '../asking/list-qualifications.ts';
import { listWaivers } from '../asking/list-waivers.ts';
import { expireRelease } from '../calendar/expire-release.ts';
import { setRelease } from '../calendar/set-release.ts';
import { tellExpiry } from '../calendar/tell-expiry.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { inventedList } from '../invented-schools.test-support.ts';
import { issue, refuse } from '../issuing/decide.ts';
import { examineRequest } from '../issuing/examine-request.ts';
import { requestQualification } from '../issuing/request-qualification.ts';
import { tellSigning } from '../issuing/tell-signing.ts';
import { renewStatusList, withdraw } from '../issuing/withdraw.ts';
import { listLetters } from '../letters/list-letters.ts';
import { tellLetter } from '../letters/tell-letter.ts';
import { addPerson } from '../people/add-person.ts';
import { testMoment } from '../register.test-support.ts';
import { bundleOf, type SmallRun, smallRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';

const why = 'zoals afgesproken';
const oin = targetCertificate.oin;
const product = `Supplier,${oin},Product,1,2025-08-01`;
const waivers = [
  { requirement: 'OSO-SES-01', reason: 'een bekend gebrek', by: 'Lea', until: '2026-12-31' },
];

const lasting = waivers.map((waiver) => ({ ...waiver, until: '2027-01-31' }));

describe.each(testDatabases)('what the service desk looks at on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let clock = testMoment;
  let laterMs = 0;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database, { now: () => clock });
    const { register, lea, anna } = desk;
    const pair = ['00YY,00,Testschool,PO,Ede,,,', '99ZA,00,College,VO,Ede,,,'].map(
      (line) => `${line}${product}\n`,
    );
    await importSchools(register, { csv: `${inventedList(20)}${pair.join('')}`, why }, anna);
    const its = { handle: 'levi', name: 'Levi', email: 'levi@supplier.example' };
    await addPerson(register, { ...its, role: 'supplier', supplier: oin }, lea);
    const at = { handle: 'sara', name: 'Sara', email: 'sara@school.example' };
    await addPerson(register, { ...at, role: 'school', school: '99ZA' }, lea);
  });

  afterAll(() => database.drop());

  async function handIn(changes: SmallRun = {}): Promise<number> {
    laterMs += 10;
    const bundle = bundleOf(smallRun({ laterMs, ...changes }));
    const asked = { bundle, why, ranBy: 'supplier' } as const;
    return (await requestQualification(desk.register, asked, desk.anna)).request;
  }

  async function issued(): Promise<string> {
    const request = await handIn();
    await issue(desk.register, { request, why, validDays: 40 }, desk.anna);
    const { statement } = await issue(desk.register, { request, why, validDays: 40 }, desk.bram);
    return statement?.digest ?? '';
  }

  const find = (filter = {}) => listQualifications(desk.register, { limit: 25, ...filter });
  const kinds = async () => (await listLetters(desk.register)).letters.map(({ letter }) => letter);

  it('verifies the evidence of a request anew, row by row', async () => {
    const request = await handIn();

    const { isSound, because, rows, waivers } = await examineRequest(desk.register, { request });

    expect([isSound, because, waivers]).toEqual([true, null, []]);
    expect(rows.map(({ id }) => id)).toContain('verdict');
    expect(rows.every(({ standing }) => standing === 'sound' || standing === 'told')).toBe(true);
  });

  it('tells of evidence that somebody wrote in what was found, and of what is gone that it is', async () => {
    const request = await handIn();
    const spoilt = smallRun({ laterMs });
    const transcript = spoilt.transcript?.replace('"seq":3', '"seq":4') ?? '';
    const bundle = Buffer.from(bundleOf({ ...spoilt, transcript }));
    const { runId } = await database.kysely
      .selectFrom('requests')
      .select('runId')
      .where('id', '=', request)
      .executeTakeFirstOrThrow();
    const kept = database.kysely.updateTable('evidence').where('runId', '=', runId);
    await kept.set({ bundle }).execute();

    const written = await examineRequest(desk.register, { request });
    await database.kysely.deleteFrom('evidence').where('runId', '=', runId).execute();
    const gone = await examineRequest(desk.register, { request });

    expect(written.isSound).toBe(false);
    expect(written.because?.en).toContain('does not verify');
    expect(written.rows.filter(({ standing }) => standing === 'tampered')).not.toEqual([]);
    expect([gone.isSound, gone.rows]).toEqual([false, []]);
    expect(gone.because?.en).toContain('not kept any more');
  });

  it('tells under which waivers a run stands, and what each excuses', async () => {
    const request = await handIn({ waivers, isCareless: true });

    const examined = await examineRequest(desk.register, { request });
    clock = new Date('2027-01-01T12:00:00.000Z');
    const later = await examineRequest(desk.register, { request });
    clock = testMoment;

    expect(examined.because).toBeNull();
    expect(examined.waivers).toMatchObject([
      { ...waivers[0], use: 'used', holds: true, excuses: [{}] },
    ]);
    expect(later.waivers).toMatchObject([{ holds: false }]);
  });

  it('tells whether there are keys, and until when the status list counts', async () => {
    const before = await tellSigning(desk.register);
    const keyless = await tellSigning({ ...desk.register, keys: {} });
    await renewStatusList(desk.register, {}, desk.anna);
    const after = await tellSigning(desk.register);

    expect(before).toEqual({
      statements: { canSign: true, because: null },
      statusLists: { canSign: true, because: null },
      statusList: null,
    });
    expect([keyless.statements.canSign, keyless.statusLists.canSign]).toEqual([false, false]);
    expect(keyless.statements.because?.en).toContain('no key to sign statements');
    expect(after.statusList).toEqual({
      sequence: 1,
      nextUpdate: new Date(testMoment.getTime() + 31 * 86_400_000),
    });
  });

  it('finds a qualification by words and by digest, page by page, and tells how it stands', async () => {
    const [first, second] = [await issued(), await issued()];

    const all = await find({ search: 'supp PRODUCT 1' });
    const one = await find({ search: first.slice(0, 12) });
    const none = await find({ search: 'supp%' });
    const page = await find({ limit: 1 });
    const rest = await find({ before: page.next });
    await withdraw(desk.register, { statement: first, why: 'een fout' }, desk.anna);
    const counting = await find({ state: 'counts' });
    const ended = await find({ state: 'ended' });

    const digests = ({ qualifications }: Awaited<ReturnType<typeof find>>) =>
      qualifications.map(({ statement }) => statement);
    expect(digests(all)).toEqual([second, first]);
    expect(one.qualifications).toMatchObject([
      {
        ...{ statement: first, supplier: 'Supplier', oin, because: null, schools: 2 },
        roles: [
          { role: 'bron', profile: 'POVO', isConditional: false },
          { role: 'doel', profile: 'POVO', isConditional: false },
        ],
      },
    ]);
    expect(digests(none)).toEqual([]);
    expect([digests(page), digests(rest), rest.next]).toEqual([[second], [first], null]);
    expect([digests(counting), digests(ended)]).toEqual([[second], [first]]);
    expect(ended.qualifications).toMatchObject([
      { because: 'withdrawn', withdrawnWhy: 'een fout' },
    ]);
  });

  it('writes to the supplier what was decided, and to schools only when nothing counts any more', async () => {
    const { register, anna } = desk;
    const request = await handIn();
    await refuse(register, { request, why: 'niet volledig' }, anna);
    const [{ statement } = { statement: null }] = (await find({ state: 'counts' })).qualifications;
    const before = await kinds();
    await withdraw(register, { statement: statement ?? '', why: 'dossiers raken zoek' }, anna);

    const after = await kinds();
    const [refused, schools] = await Promise.all([
      tellLetter(register, { letter: `refused-${request}` }),
      tellLetter(register, { letter: after.find((each) => each.startsWith('schools')) ?? '' }),
    ]);
    clock = new Date(testMoment.getTime() + 31 * 86_400_000);
    const monthLater = await kinds();
    clock = testMoment;

    expect(before.filter((each) => each.startsWith('schools'))).toEqual([]);
    expect(refused.to).toEqual([
      { organisation: 'Supplier', name: 'Levi', email: 'levi@supplier.example' },
    ]);
    expect(refused.body).toContain('niet volledig');
    expect([schools.to, schools.unreached]).toEqual([
      [{ organisation: 'College (99ZA00)', name: 'Sara', email: 'sara@school.example' }],
      1,
    ]);
    expect(schools.body).toContain('dossiers raken zoek');
    expect(monthLater).toEqual([]);
  });

  it('writes before a qualification ends, and not when a later one goes on', async () => {
    await issued();
    const letters = await kinds();
    const [letter = ''] = letters.filter((each) => each.startsWith('expiring'));
    const { subject, body } = await tellLetter(desk.register, { letter });

    await database.kysely
      .insertInto('qualifications')
      .columns([
        'versionId',
        'runId',
        'role',
        'profile',
        'release',
        'gegevensset',
        'isConditional',
        'fromAt',
        'untilAt',
      ])
      .expression((of) =>
        of
          .selectFrom('qualifications')
          .select(({ val }) => [
            'versionId',
            'runId',
            'role',
            'profile',
            'release',
            'gegevensset',
            'isConditional',
            'fromAt',
            val(new Date('2028-01-01')).as('untilAt'),
          ])
          .where('id', '=', Number(letter.split('-')[1])),
      )
      .execute();
    const onlyDoelEnds = await kinds();

    expect(subject).toContain('loopt af op 11 oktober 2026');
    expect(body).toContain('2 scholen gebruiken');
    expect(letters.filter((each) => each.startsWith('expiring'))).toHaveLength(1);
    expect(onlyDoelEnds.filter((each) => each.startsWith('expiring'))).not.toContain(letter);
  });

  it('writes once of a version of which several qualifications end at the same moment', async () => {
    const ending = async () => (await kinds()).filter((each) => each.startsWith('expiring'));
    await issued();
    const one = await ending();
    await issued();
    const two = await ending();

    expect([one.length, two.length]).toEqual([1, 1]);
    expect(two).not.toEqual(one);
  });

  it('finds what ended by its time or was withdrawn, the newest first, and nothing of it among what counts', async () => {
    const [first, second, third] = [await issued(), await issued(), await issued()];
    await withdraw(desk.register, { statement: second, why: 'een fout' }, desk.anna);
    const digests = async (state: 'counts' | 'ended', filter = {}) =>
      (await find({ state, ...filter })).qualifications.map(({ statement }) => statement);

    const now = [await digests('counts'), await digests('ended')];
    clock = new Date(testMoment.getTime() + 41 * 86_400_000);
    const later = [await digests('counts'), await digests('ended')];
    const page = await digests('ended', { limit: 1 });
    clock = testMoment;

    expect(now[0]?.slice(0, 2)).toEqual([third, first]);
    expect(now[1]?.[0]).toBe(second);
    expect(now[0]?.filter((each) => now[1]?.includes(each))).toEqual([]);
    expect(later[1]?.slice(0, 3)).toEqual([third, second, first]);
    expect(later[0]).not.toContain(third);
    expect(page).toEqual([third]);
  });

  it('writes who is not qualified for a release that opens', async () => {
    const opening = { release: '2027', gegevensset: '2026.1', opensOn: '2026-10-01' };
    await setRelease(desk.register, { ...opening, schoolsMustQualify: false, why }, desk.anna);

    const letter = `opening-2027-2026.1-${oin}`;
    const told = await tellLetter(desk.register, { letter });

    expect(await kinds()).toContain(letter);
    expect(told.body).toContain('- Product 1, in gebruik bij 2 scholen');
    await expect(
      tellLetter(desk.register, { letter: `opening-2027-2026.2-${oin}` }),
    ).rejects.toThrow('There is no message');
  });

  it('tells what expiring a release would do, which is what it then does', async () => {
    const { register, lea } = desk;
    const its = { release: '2022', gegevensset: '2019.1' };
    const unknown = await tellExpiry(register, its);
    const dates = { opensOn: '2026-01-01', endsOn: '2026-09-20', schoolsMustQualify: false };
    await setRelease(register, { ...its, ...dates, why }, lea);

    const told = await tellExpiry(register, its);
    const done = await expireRelease(register, { ...its, why }, lea);
    const after = await tellExpiry(register, its);

    expect(unknown).toEqual({ endsOn: null, qualifications: 0, products: 0, schools: 0 });
    expect(told).toMatchObject({ endsOn: '2026-09-20', products: 1, schools: 2 });
    expect(done.qualifications).toBe(told.qualifications);
    expect(after.qualifications).toBe(0);
  });

  it('lists the waivers by which products count now, and no others', async () => {
    const asked = await handIn({ waivers: lasting, isCareless: true });
    const counting = async () => (await listWaivers(desk.register)).waivers;
    const decision = { request: asked, why, validDays: 365 };

    const waiting = await counting();
    await issue(desk.register, decision, desk.anna);
    const { statement } = await issue(desk.register, decision, desk.bram);
    const issued = await counting();
    clock = new Date('2027-02-01T10:00:00Z');
    const later = await counting();
    clock = testMoment;
    await withdraw(desk.register, { statement: statement?.digest ?? '', why }, desk.anna);

    const [its] = lasting;
    const of = { supplier: 'Supplier', product: 'Product', version: '1', release: '2022' };
    expect(waiting).toEqual([]);
    expect(issued).toEqual([
      { ...its, ...of, gegevensset: '2019.1', statement: statement?.digest },
    ]);
    expect([later, await counting()]).toEqual([[], []]);
  });
});
