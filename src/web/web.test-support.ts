import { sha256 } from '#evidence/digest.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { inventedList, inventedSupplier } from '#register/invented-schools.test-support.ts';
import { backupLines } from '#register/keeping/backup.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Person } from '#register/people/person.ts';
import { personWith } from '#register/people/person-with.ts';
import { startSession } from '#register/people/signing-in/session.ts';
import { testMoment } from '#register/register.test-support.ts';
import type { Register } from '#register/register.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';
import { importSchools } from '#register/schools/import-schools.ts';
import type { ServeOptions } from './serve-web.ts';
import { type ServedWeb, serveWeb } from './serve-web.ts';
import { formToken, tokenField } from './sessions/forgery.ts';

/** Everybody who can stand before the pages. */
export const everybody = ['nobody', 'school', 'supplier', 'desk', 'lead'] as const;

/** One of them. */
export type Somebody = (typeof everybody)[number];

/** What is sent with a request besides who it is of; what is undefined is left out. */
export type Sent = {
  readonly method?: 'GET' | 'POST';
  readonly form?: Readonly<Record<string, string>>;
  readonly session?: string | undefined;
  readonly cookies?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

/** Pages and API as they are served on this machine, with one person of each role. */
export class TestWeb {
  readonly served: ServedWeb;
  readonly desk: Desk;
  readonly people: Readonly<Record<Exclude<Somebody, 'nobody'>, Person>>;
  readonly tokens: Readonly<Record<Exclude<Somebody, 'nobody'>, string>>;
  readonly failures: readonly unknown[];
  readonly #database: TestDatabase;
  readonly #clock: { now: Date };

  private constructor(
    made: Pick<TestWeb, 'served' | 'desk' | 'people' | 'tokens' | 'failures'>,
    database: TestDatabase,
    clock: { now: Date },
  ) {
    this.served = made.served;
    this.desk = made.desk;
    this.people = made.people;
    this.tokens = made.tokens;
    this.failures = made.failures;
    this.#database = database;
    this.#clock = clock;
  }

  /** Serves a register with twenty schools: the school is 01AA of the second supplier, whose person the supplier is. */
  static async open(
    given: Partial<ServeOptions> = {},
    ofRegister: Partial<Register> = {},
  ): Promise<TestWeb> {
    const [first] = testDatabases;
    if (!first) throw new Error('There is no database to test on');
    const database = await first[1]();
    const clock = { now: testMoment };
    const desk = await openDesk(database, { now: () => clock.now, ...ofRegister });
    const { register, lea } = desk;
    await importSchools(register, { csv: inventedList(20), why: 'voor de proef' }, lea);
    const of = { school: '01AA', supplier: inventedSupplier(1).oin };
    const add = (role: 'school' | 'supplier') =>
      addPerson(register, { handle: `a-${role}`, name: role, role, [role]: of[role] }, lea);
    const [school, supplier] = [await add('school'), await add('supplier')];
    const tokens = {
      school: school.token,
      supplier: supplier.token,
      desk: desk.tokens.anna,
      lead: desk.tokens.lea,
    };
    const people = {
      school: await personWith(register, school.token),
      supplier: await personWith(register, supplier.token),
      desk: desk.anna,
      lead: lea,
    };
    const failures: unknown[] = [];
    const served = await serveWeb({
      ...{ register, version: '1', host: '127.0.0.1', port: 0, limits: noLimits },
      onFailure: (error) => void failures.push(error),
      ...given,
    });
    return new TestWeb({ served, desk, people, tokens, failures }, database, clock);
  }

  /** Starts a session of somebody, without a password. */
  sessionOf(who: Exclude<Somebody, 'nobody'>): Promise<string> {
    return startSession(this.desk.register, { person: this.people[who] });
  }

  /** Lets time go by for the register. */
  wait(minutes: number): void {
    this.#clock.now = new Date(this.#clock.now.getTime() + minutes * 60_000);
  }

  /** Asks for a page, or sends a form as a browser would from one of our pages. */
  send(path: string, { method, form, session, cookies = {}, headers = {} }: Sent = {}) {
    const isPost = (method ?? (form ? 'POST' : 'GET')) === 'POST';
    const secret = session ?? 'visit-of-a-browser';
    const known = { [session === undefined ? visitCookie : sessionCookie]: secret, ...cookies };
    const ours = { [tokenField]: formToken(secret), ...form };
    const told = {
      Cookie: Object.entries(known)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
      ...(isPost && { Origin: this.served.url, 'Sec-Fetch-Site': 'same-origin' }),
      ...headers,
    };
    const there = Object.entries(told).filter(([, value]) => value !== undefined);
    return fetch(`${this.served.url}${path}`, {
      method: isPost ? 'POST' : 'GET',
      redirect: 'manual',
      headers: Object.fromEntries(there) as Record<string, string>,
      ...(isPost && { body: new URLSearchParams(ours) }),
    });
  }

  /** Gives all that the register holds, by which it is seen whether anything was stored. */
  async stored(): Promise<string> {
    let all = '';
    for await (const line of backupLines(this.desk.register.database)) all += line;
    return all;
  }

  async close(): Promise<void> {
    await this.served.close();
    await this.#database.drop();
  }
}

/** A run of the supplier that ended and left a report, one that waits, and a request of which a statement was issued; gives which. */
export async function giveASupplierWork({ desk: { register }, people }: TestWeb) {
  const { database, now } = register;
  const { oin } = inventedSupplier(1);
  const asked = {
    kind: 'qualify' as const,
    ...{ product: 'LAS 1 (L)', oin, target: '{}', options: '{}', askedBy: people.supplier.id },
  };
  const [ended, waiting] = await database
    .insertInto('jobs')
    .values([
      { ...asked, state: 'ended', outcome: 'passed', endedAt: now(), exitCode: 0 },
      { ...asked, state: 'waiting', outcome: null, endedAt: null, exitCode: null },
    ])
    .returning('id')
    .execute();
  const [jobId, open] = [ended?.id ?? 0, waiting?.id ?? 0];
  const bundle = Buffer.from(bundleOf(smallRun()));
  const result = { jobId, runId: 'van-een-werker', digest: sha256(bundle), bundle, record: null };
  await database.insertInto('results').values(result).execute();
  return { ended: jobId, waiting: open, request: await issueTo(register, oin, people.supplier) };
}

async function issueTo({ database, now }: Register, oin: string, { id: askedBy }: Person) {
  const [at, digest] = [now(), 'a'.repeat(64)];
  const { versionId } = await database
    .selectFrom('versions')
    .innerJoin('products', 'products.id', 'productId')
    .innerJoin('suppliers', 'suppliers.id', 'supplierId')
    .select('versions.id as versionId')
    .where('oin', '=', oin)
    .executeTakeFirstOrThrow();
  const { id: runId } = await database
    .insertInto('runs')
    .values({
      ...{ runId: 'uitgegeven', versionId, schoolId: null, ranBy: 'supplier', outcome: 'passed' },
      ...{ release: '2022', gegevensset: '2019.1', suite: 'test', verdicts: '[]' },
      ...{ startedAt: at, endedAt: at, receivedAt: at },
      ...{ transcriptDigest: digest, recordDigest: digest, planDigest: digest },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: statementId } = await database
    .insertInto('statements')
    .values({
      ...{ digest, jti: 'a', kid: 'a', runId, jws: 'a', badge: '<svg/>', certificate: '<p>' },
      ...{ signedAt: at, expiresAt: at, withdrawnAt: null, withdrawnWhy: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id } = await database
    .insertInto('requests')
    .values({
      ...{ runId, renewsId: null, state: 'issued', askedAt: at, askedBy, statementId },
      why: 'voor de proef',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The cookies by their names on the wire, which no change may make weaker unseen. */
export const sessionCookie = '__Host-oso-session';
const visitCookie = '__Host-oso-visit';

const much = { points: 100_000, seconds: 60 };
const noLimits = { all: much, 'sign-in': much, handle: much };
