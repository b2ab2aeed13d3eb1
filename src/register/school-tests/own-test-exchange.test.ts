import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import { schools } from '#evidence/transcript-builder.test-support.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import type { JobState } from '../database/work-tables.ts';
import { referenceProduct } from '../demo/invented-organisations.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import type { InputOf, OperationName } from '../operations/all.ts';
import { perform } from '../operations/perform.ts';
import { addPerson } from '../people/add-person.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import { Refusal } from '../refusal.ts';
import { bundleOf, type SmallRun, testRun } from '../runs.test-support.ts';
import { importSchools } from '../schools/import-schools.ts';
import { writeChange } from '../write-change.ts';
import { schoolChecklist } from './school-checklist.ts';
import { testKeys } from './test-exchange.ts';

const why = 'zoals afgesproken';
const { brin } = schools.target;
const other = '98ZZ';
const elsewhere = '98YY';
const keys = testKeys({ sector: 'VO', release: '2022' });
const yes = Object.fromEntries(schoolChecklist().map(({ id }) => [id, true]));
const no = { ...yes, [Object.keys(yes)[0] ?? '']: false };
const { supplier, product, version } = referenceProduct;
const las = `${supplier},00000003999999995000,${product},${version},2025-08-01`;
const list = `brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf
${brin},De School,VO,Ede,${las}
${other},Andere,VO,Ede,${las}
${elsewhere},Elders,VO,Ede,Supplier,00000003999999991000,Product,1,2025-08-01
`;
const own = [
  'tellTestExchange',
  'startTestExchange',
  'cancelTestExchange',
  'concludeTestExchange',
] as const;

describe.each(testDatabases)('the test exchange that a school starts on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let sara: Person;
  let otto: Person;
  let laterMs = 0;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const { register, anna, lea } = desk;
    const at = register.now();
    const mark = { what: 'invented data entered', subject: 'register', why, at, by: lea };
    await writeChange(database.kysely, mark);
    await importSchools(register, { csv: list, why }, anna);
    const add = async (handle: string, school: string) => {
      const named = { handle, name: handle, role: 'school' as const, school };
      return personWith(register, (await addPerson(register, named, lea)).token);
    };
    [sara, otto] = [await add('sara', brin), await add('otto', other)];
  });

  afterAll(() => database.drop());

  /** Nobody answered or started anything. */
  beforeEach(async () => {
    const tables = [
      'schoolTests',
      'schoolAnswers',
      'results',
      'progress',
      'takes',
      'jobs',
    ] as const;
    for (const table of tables) {
      await database.kysely.deleteFrom(table).execute();
    }
  });

  function ask<Name extends OperationName>(name: Name, more: object = {}, by: Person = sara) {
    const input = { school: brin, ...more } as InputOf<Name>;
    return perform(desk.register, { name, input, by });
  }

  async function refusal(asked: Promise<unknown>): Promise<string> {
    const error = await asked.then(
      () => undefined,
      (failed: unknown) => failed,
    );
    return error instanceof Refusal ? `${error.kind}: ${error.said.en}` : 'done';
  }

  async function started(answers: object = yes): Promise<number> {
    await ask('answerChecklist', { answers });
    return (await ask('startTestExchange')).job;
  }

  /** Lets a job end as a worker would, with the run that it left, if any. */
  async function ends(job: number, state: JobState, run?: SmallRun): Promise<void> {
    if (run) {
      laterMs += 10;
      const files = testRun(keys, { laterMs, confirmedAssumptions: [], ...run });
      const bundle = Buffer.from(bundleOf(files));
      const row = { jobId: job, runId: `run-${laterMs}`, digest: sha256(bundle), bundle };
      await database.kysely
        .insertInto('results')
        .values({ ...row, record: null })
        .execute();
    }
    await database.kysely.updateTable('jobs').set({ state }).where('id', '=', job).execute();
  }

  /** By how many roles the runs of schools stand for something. */
  async function counts(): Promise<number> {
    const standing = database.kysely.selectFrom('qualifications').select('id');
    return (await standing.where('schoolId', 'is not', null).execute()).length;
  }

  async function stored(): Promise<readonly number[]> {
    const { kysely } = database;
    const tables = ['jobs', 'schoolTests', 'schoolAnswers', 'runs', 'changes'] as const;
    const rows = tables.map((table) => kysely.selectFrom(table).selectAll().execute());
    return (await Promise.all(rows)).map(({ length }) => length);
  }

  it('asks a worker for the steps of its sector, and for nothing else', async () => {
    const job = await started();

    const { kind, options, target } = await database.kysely
      .selectFrom('jobs')
      .selectAll()
      .where('id', '=', job)
      .executeTakeFirstOrThrow();
    const told = await ask('tellTestExchange');
    expect([kind, target, options]).toEqual(['qualify', null, { release: '2022', only: keys }]);
    expect(told).toMatchObject({
      opposite: 'reference',
      answers: yes,
      test: { job, result: null },
    });
    expect(told.test?.steps.map(({ how }) => how)).toEqual(['waits', 'waits', 'waits']);
  });

  it('tells step by step how far it is, by what the newest take told', async () => {
    const job = await started();
    await tells(job, 1, [keys[0], keys[1], keys[2]]);
    const [, , fetched = '', delivered = ''] = keys;
    const before = await ask('tellTestExchange');
    await tells(job, 2, [keys[0], keys[1], fetched], delivered);

    const { test } = await ask('tellTestExchange');

    expect(before.test?.steps.map(({ how }) => how)).toEqual(['was played', 'was played', 'waits']);
    expect(test?.steps.map(({ how }) => how)).toEqual(['was played', 'was played', 'is played']);
  });

  it('qualifies the school once it is concluded, and concluding again changes nothing', async () => {
    const job = await started();
    const before = await refusal(ask('concludeTestExchange'));
    const none = await counts();
    await ends(job, 'ended', {});

    const [one, two] = await Promise.all([
      ask('concludeTestExchange'),
      ask('concludeTestExchange'),
    ]);
    const kept = await stored();
    const third = await ask('concludeTestExchange');

    const { test } = await ask('tellTestExchange');
    expect(before).toContain('still going on');
    expect([one.isQualified, two, third]).toEqual([true, one, one]);
    expect([await stored(), (await counts()) - none]).toEqual([kept, 2]);
    expect(test?.result).toMatchObject({ isQualified: true, until: one.until?.toISOString() });
  });

  it('counts by the answers that stood when it was started', async () => {
    const job = await started(no);
    await ask('answerChecklist', { answers: yes });
    await ends(job, 'ended', {});

    const { isQualified, checklist } = await ask('concludeTestExchange');

    expect([isQualified, checklist[0]?.isAnswered]).toEqual([false, false]);
  });

  it('is recorded too where a step did not pass, and qualifies nobody', async () => {
    const job = await started();
    await ends(job, 'ended', { isCareless: true });
    const early = await refusal(ask('startTestExchange'));

    const { isQualified, steps } = await ask('concludeTestExchange');

    expect(early).toContain('not recorded yet');
    expect([isQualified, steps.some(({ isPassed }) => !isPassed)]).toEqual([false, true]);
    expect(await refusal(ask('startTestExchange'))).toBe('done');
  });

  it('is one at a time, also when it is asked for twice at once', async () => {
    await ask('answerChecklist', { answers: yes });

    const both = await Promise.all([
      refusal(ask('startTestExchange')),
      refusal(ask('startTestExchange')),
    ]);

    const jobs = await database.kysely.selectFrom('jobs').select('id').execute();
    expect(both.filter((said) => said === 'done')).toHaveLength(1);
    expect(both.find((said) => said !== 'done')).toContain('under way already');
    expect(jobs).toHaveLength(1);
  });

  it.each(['given up', 'cancelled', 'ended'] as const)(
    'that was %s without a run is concluded by nothing, and another may be started',
    async (state) => {
      await ends(await started(), state);

      const concluded = await refusal(ask('concludeTestExchange'));

      expect(concluded).toContain('nothing to record');
      expect(await refusal(ask('startTestExchange'))).toBe('done');
    },
  );

  it('is cancelled by its school', async () => {
    const job = await started();

    const { state } = await ask('cancelTestExchange');

    expect([state, (await ask('tellTestExchange')).test?.job]).toEqual(['cancelled', job]);
    expect(await refusal(ask('cancelTestExchange'))).toContain('has ended');
  });

  it.each([
    ['before the questions were answered', brin, 'Answer the questions'],
    ['of a LAS with which nobody plays', elsewhere, 'Of Product 1 there is no test environment'],
  ])('is not started %s', async (_what, school, said) => {
    if (school !== brin) await ask('answerChecklist', { school, answers: yes }, desk.anna);
    const before = await stored();

    const refused = await refusal(ask('startTestExchange', { school }, desk.anna));

    expect([refused, await stored()]).toEqual([expect.stringContaining(said), before]);
  });

  it('plays the reference only where everything is invented', async () => {
    const plain = await open();
    const { register, anna } = await openDesk(plain);
    await importSchools(register, { csv: list, why }, anna);
    const of = { school: brin };
    const there = { answers: yes, ...of };
    await perform(register, { name: 'answerChecklist', input: there, by: anna });

    const asked = { input: of, by: anna };
    const refused = await refusal(perform(register, { name: 'startTestExchange', ...asked }));
    const { opposite } = await perform(register, { name: 'tellTestExchange', ...asked });

    expect([refused, opposite]).toEqual([expect.stringContaining('no test environment'), null]);
    await plain.drop();
  });

  it.each([
    ['one is left out', Object.fromEntries(Object.entries(yes).slice(1))],
    ['another is put in', { ...yes, anders: true }],
    ['one is no answer', { ...yes, [Object.keys(yes)[0] ?? '']: 'misschien' }],
  ])('keeps no answers where %s', async (_what, answers) => {
    const before = await stored();

    const refused = await refusal(ask('answerChecklist', { answers }));

    expect([refused, await stored()]).toEqual([expect.stringContaining('invalid'), before]);
  });

  it('is of that school only: another sees, starts, cancels and records nothing of it', async () => {
    const job = await started();
    await ends(job, 'ended', {});
    const before = await stored();

    const standing = await counts();
    const said = [await refusal(ask('answerChecklist', { answers: no }, otto))];
    for (const name of own) said.push(await refusal(ask(name, {}, otto)));
    const instead = await refusal(ask('concludeTestExchange', { school: other }, otto));

    expect(said).toEqual(Array(5).fill(expect.stringContaining('forbidden')));
    expect(instead).toContain('did not start a test exchange');
    expect([await stored(), await counts()]).toEqual([before, standing]);
    expect((await ask('concludeTestExchange')).isQualified).toBe(true);
  });

  /** Lets a take of a job tell which scenarios it ended, and which it began. */
  async function tells(
    job: number,
    number: number,
    ended: readonly (string | undefined)[],
    begun?: string,
  ): Promise<void> {
    const { kysely } = database;
    const worker = { host: 'here', pid: 1, suite: 'test', lanes: 1, endedAt: null };
    const { id: workerId } = await kysely
      .insertInto('workers')
      .values(worker)
      .returning('id')
      .executeTakeFirstOrThrow();
    const torn = { endedAt: new Date(), how: 'torn' } as const;
    await kysely.updateTable('takes').set(torn).where('jobId', '=', job).execute();
    const none = { endedAt: null, how: null, exitCode: null, said: null };
    const { id: takeId } = await kysely
      .insertInto('takes')
      .values({ jobId: job, number, workerId, ...none })
      .returning('id')
      .executeTakeFirstOrThrow();
    const named = { name: '', role: '', profile: '' };
    const lines = [
      ...ended.map((scenario) => ({ kind: 'scenario-ended', scenario, outcome: 'played' })),
      ...(begun ? [{ kind: 'scenario-started', scenario: begun, ...named }] : []),
    ];
    const rows = lines.map((line) => ({ jobId: job, takeId, line: JSON.stringify(line) }));
    await kysely.insertInto('progress').values(rows).execute();
  }
});
