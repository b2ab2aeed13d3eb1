import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetFile } from '#preflight/target-file.test-support.ts';
import { type TestDatabase, testDatabases } from '../database/test-databases.test-support.ts';
import type { JobState } from '../database/work-tables.ts';
import { type Desk, openDesk } from '../desk.test-support.ts';
import { perform } from '../operations/perform.ts';
import { addPerson } from '../people/add-person.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import { Refusal } from '../refusal.ts';
import { setSupplier } from '../suppliers/set-supplier.ts';
import { keepTestAuthority } from './test-authority.ts';

const why = 'voor de proef';
const oins = { one: '00000003999999990001', other: '00000003999999990002' } as const;
const target = targetFile();

/** Every job by whose target it is and who asked for it, and who may know of it. */
const jobs = {
  'of one, asked by itself': { oin: oins.one, asker: 'one', for: ['one', 'anna', 'lea'] },
  'of one, asked by the desk': { oin: oins.one, asker: 'anna', for: ['one', 'anna', 'lea'] },
  'of one, asked by the other': { oin: oins.one, asker: 'other', for: ['one', 'anna', 'lea'] },
  'of the other': { oin: oins.other, asker: 'other', for: ['other', 'anna', 'lea'] },
  'the reference, asked by the desk': { oin: null, asker: 'anna', for: ['anna', 'lea'] },
  'the reference, asked by one': { oin: null, asker: 'one', for: ['one', 'anna', 'lea'] },
} as const;

type Who = 'one' | 'other' | 'anna' | 'lea';
type What = keyof typeof jobs;

const everybody: readonly Who[] = ['one', 'other', 'anna', 'lea'];
const everything = Object.keys(jobs) as What[];

describe.each(testDatabases)('whose jobs are whose on %s', (_name, open) => {
  let database: TestDatabase;
  let desk: Desk;
  let people: Readonly<Record<Who, Person>>;
  let numbers: Readonly<Record<What, { readonly job: number; readonly campaign: number }>>;

  beforeAll(async () => {
    database = await open();
    desk = await openDesk(database);
    const { register, anna, lea } = desk;
    const add = async (who: keyof typeof oins) => {
      await setSupplier(register, { oin: oins[who], name: who, why }, lea);
      const named = { handle: who, name: who, role: 'supplier' as const, supplier: oins[who] };
      return personWith(register, (await addPerson(register, named, lea)).token);
    };
    people = { one: await add('one'), other: await add('other'), anna, lea };
    const made = [];
    for (const what of everything) made.push([what, await enter(what)] as const);
    numbers = Object.fromEntries(made) as typeof numbers;
  });

  afterAll(() => database.drop());

  /** A job that ended and left a bundle, as the only one of a campaign. */
  async function enter(what: What, state: JobState = 'ended') {
    const { oin, asker } = jobs[what];
    const { kysely } = database;
    const { id: campaign } = await kysely
      .insertInto('campaigns')
      .values({ seed: 1, shards: 1, cases: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: job } = await kysely
      .insertInto('jobs')
      .values({
        ...{ kind: 'fuzz', state, target: oin === null ? null : target, product: what, oin },
        ...{ options: '{}', campaignId: campaign, shard: 1, askedBy: people[asker].id },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const result = { runId: what, digest: 'd'.repeat(64), bundle: Buffer.from('b'), record: null };
    await kysely
      .insertInto('results')
      .values({ jobId: job, ...result })
      .execute();
    return { job, campaign };
  }

  /** Whether somebody is answered; what is refused has to be as if it were not there. */
  async function isTold(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).kind).toBe('unknown');
      return false;
    }
  }

  const asWhom = everybody.map((who) => ({ who }));

  it.each(asWhom)('$who is told of the jobs that are theirs, and of no others', async ({ who }) => {
    const { register } = desk;
    const by = people[who];
    const theirs = everything.filter((what) => (jobs[what].for as readonly Who[]).includes(who));

    const { jobs: listed } = await perform(register, { name: 'listJobs', input: {}, by });
    const told: Record<string, unknown> = {};
    for (const what of everything) {
      const { job, campaign } = numbers[what];
      const asked = { input: { job }, by };
      told[what] = [
        await isTold(() => perform(register, { name: 'tellJob', ...asked })),
        await isTold(() => perform(register, { name: 'tellProgress', ...asked })),
        await isTold(() => perform(register, { name: 'tellBundle', ...asked })),
        await isTold(() => perform(register, { name: 'tellCampaign', input: { campaign }, by })),
      ];
    }

    const is = (what: What) => theirs.includes(what);
    expect(listed.map(({ product }) => product)).toEqual([...theirs].reverse());
    expect(told).toEqual(
      Object.fromEntries(everything.map((what) => [what, Array(4).fill(is(what))])),
    );
  });

  it.each(asWhom)('$who cancels what is theirs, and nothing of others', async ({ who }) => {
    const { register } = desk;
    const by = people[who];
    const stateOf = async (job: number) =>
      (await perform(register, { name: 'tellJob', input: { job }, by: desk.lea })).state;

    for (const what of everything) {
      const { job } = await enter(what, 'waiting');

      const isDone = await isTold(() =>
        perform(register, { name: 'cancelJob', input: { job }, by }),
      );

      const isIts = (jobs[what].for as readonly Who[]).includes(who);
      expect([what, isDone]).toEqual([what, isIts]);
      expect(await stateOf(job)).toBe(isIts ? 'cancelled' : 'waiting');
      await database.kysely.deleteFrom('results').where('jobId', '=', job).execute();
      await database.kysely.deleteFrom('jobs').where('id', '=', job).execute();
    }
  });

  it('tells a supplier not on which machine it ran, nor what that said', async () => {
    const { register, anna } = desk;
    const { job } = numbers['of one, asked by itself'];
    const worker = { host: 'machine.example', pid: 1, suite: 'test', lanes: 1, endedAt: null };
    const { id: workerId } = await database.kysely
      .insertInto('workers')
      .values(worker)
      .returning('id')
      .executeTakeFirstOrThrow();
    const at = desk.register.now();
    const ended = { endedAt: at, how: 'broken', exitCode: 70, said: '/srv/worker' } as const;
    await database.kysely
      .insertInto('takes')
      .values({ jobId: job, number: 1, workerId, ...ended })
      .execute();

    const asked = { name: 'tellJob', input: { job } } as const;
    const [byDesk] = (await perform(register, { ...asked, by: anna })).takes;
    const [byItself] = (await perform(register, { ...asked, by: people.one })).takes;

    expect(byDesk).toMatchObject({ host: 'machine.example', said: '/srv/worker' });
    expect(byItself).toMatchObject({ number: 1, how: 'broken', host: null, said: null });
  });

  it('gives the key of a test CA to the supplier whose target it is, and to who asked, but to no desk', async () => {
    const { register } = desk;
    const files = { 'ca.pem': 'ca', 'target.pem': 'certificate', 'target.key': 'key' };
    await keepTestAuthority(database.kysely, target, files);

    const got = await Promise.all(
      everything.flatMap((what) =>
        everybody.map(async (who) => {
          const input = { job: numbers[what].job };
          const asked = { name: 'tellTestAuthority', input, by: people[who] } as const;
          const answer = await perform(register, asked).catch((error: Refusal) => error.kind);
          return typeof answer === 'string'
            ? `${what}: ${who} ${answer}`
            : `${what}: ${who} has it`;
        }),
      ),
    );

    expect(got.filter((said) => said.endsWith('has it'))).toEqual([
      'of one, asked by itself: one has it',
      'of one, asked by the desk: one has it',
      'of one, asked by the desk: anna has it',
      'of one, asked by the other: one has it',
      'of the other: other has it',
    ]);
    expect(got).toContain('of one, asked by itself: anna forbidden');
    expect(got).toContain('of the other: one unknown');
  });

  it('tells its products to a supplier, to the desk by OIN, and nobody those of another', async () => {
    const { register, anna } = desk;
    const asked = { name: 'tellSupplier' } as const;

    const own = await perform(register, { ...asked, input: {}, by: people.one });
    const byDesk = await perform(register, { ...asked, input: { oin: oins.one }, by: anna });
    const whyNot = (input: object, by: Person) =>
      perform(register, { ...asked, input, by }).catch((error: Refusal) => error.kind);
    const others = await whyNot({ oin: oins.other }, people.one);
    const nobodys = await whyNot({}, anna);

    expect(own).toEqual({ oin: oins.one, name: 'one', products: [] });
    expect(byDesk).toEqual(own);
    expect([others, nobodys]).toEqual(['unknown', 'invalid']);
  });
});
