import { sql } from 'kysely';
import { sha256 } from '#evidence/digest.ts';
import { text } from '#words/text.ts';
import { setRelease } from '../calendar/set-release.ts';
import { addPerson, type NewPerson } from '../people/add-person.ts';
import type { Person } from '../people/person.ts';
import { personWith } from '../people/person-with.ts';
import { Refusal } from '../refusal.ts';
import { setRegion } from '../regions/set-region.ts';
import type { Register } from '../register.ts';
import { testProfiles, testRoles } from '../school-tests/test-exchange.ts';
import { importSchools } from '../schools/import-schools.ts';
import { dayOf } from '../today.ts';
import { writeChange } from '../write-change.ts';
import { enterJobs } from './enter-jobs.ts';
import {
  type InventedProduct,
  inventedProducts,
  inventedSchoolBrin,
  inventedSchoolList,
  inventedSupplierOin,
} from './invented-organisations.ts';

const mark = 'invented data entered';
const why = 'demonstratie';

/** Tells whether what stands in a register was invented for a demonstration. */
export async function isInvented({ database }: Pick<Register, 'database'>): Promise<boolean> {
  const found = await database
    .selectFrom('changes')
    .select('id')
    .where('subject', '=', 'register')
    .where('what', '=', mark)
    .executeTakeFirst();
  return found !== undefined;
}

/** The people of the demonstration: one of each role, and a second of the service desk, for it takes two to issue. */
const people: readonly Omit<NewPerson, 'email'>[] = [
  { handle: 'lea', name: 'Lea (verzonnen)', role: 'lead' },
  { handle: 'dirk', name: 'Dirk (verzonnen)', role: 'desk' },
  { handle: 'dora', name: 'Dora (verzonnen)', role: 'desk' },
  { handle: 'levi', name: 'Levi (verzonnen)', role: 'supplier', supplier: inventedSupplierOin },
  { handle: 'sara', name: 'Sara (verzonnen)', role: 'school', school: inventedSchoolBrin },
];

/**
 * Fills an empty register with a small invented world: schools, suppliers, products that are qualified and that are
 * not, the figures of some months, what was played for a supplier, and people. Gives who leads.
 *
 * @throws Refusal when something stands there already.
 */
export async function fillDemo(register: Register): Promise<Person> {
  const { database } = register;
  const anything = await database.selectFrom('changes').select('id').limit(1).executeTakeFirst();
  if (anything) throw notEmpty;
  const [first, ...others] = people;
  if (!first) throw new Error('Nobody of the demonstration leads');
  const { token } = await addPerson(register, first, undefined);
  const lead = await personWith(register, token);
  // Marked before anything invented stands there.
  const marked = { what: mark, subject: 'register', why, at: register.now(), by: lead };
  await writeChange(database, marked);
  await enterWorld(register, lead);
  for (const person of others) await addPerson(register, person, lead);
  await enterQualifications(register);
  await enterTestExchanges(register);
  await enterJobs(register);
  return lead;
}

async function enterWorld(register: Register, lead: Person): Promise<void> {
  const since = dayOf(monthsFrom(register.now(), -14));
  // There are figures from the month of the first school list on.
  const then = { ...register, now: () => monthsFrom(register.now(), -9) };
  await importSchools(then, { csv: inventedSchoolList(since), why }, lead);
  const year = register.now().getUTCFullYear();
  for (const [code, name] of [
    ['R1', 'Haagse kust'],
    ['R2', 'Twee Rivieren'],
  ] as const) {
    await setRegion(
      register,
      { code, name, contact: contactOf(name), agreement: agreementOf(year), why },
      lead,
    );
  }
  const release = { release: '2022', gegevensset: '2019.1', schoolsMustQualify: false };
  await setRelease(register, { ...release, opensOn: since, why }, lead);
  await sql`insert into contacts (supplier_id, name, email)
    select id, 'Helpdesk', 'helpdesk@leverancier' || id || '.example' from suppliers`.execute(
    register.database,
  );
}

function contactOf(region: string) {
  return {
    name: `Bureau ${region}`,
    email: `bureau@${region.toLowerCase().replaceAll(' ', '-')}.example`,
  };
}

function agreementOf(year: number) {
  return {
    schoolYear: `${year}-${year + 1}`,
    asks: 'after placement',
    seenByParentsOn: `${year + 1}-02-15`,
    readyOn: `${year + 1}-03-01`,
    enrolmentClosesOn: `${year + 1}-03-31`,
    placedOn: `${year + 1}-04-20`,
    askedOn: `${year + 1}-05-01`,
    source: 'Verzonnen afspraak',
  } as const;
}

async function enterQualifications(register: Register): Promise<void> {
  for (const product of inventedProducts) {
    const { qualified, withdrawn, isConditional = false } = product;
    if (!qualified) continue;
    const now = register.now();
    const [from, until] = [monthsFrom(now, qualified.from), monthsFrom(now, qualified.until)];
    const withdrawnAt = withdrawn === undefined ? null : monthsFrom(now, withdrawn);
    const versionId = await versionIdOf(register, product);
    const runId = await enterRun(register, { versionId, at: from, outcome: 'passed' });
    const rows = rolesOf(register, product).map((its) => ({
      ...its,
      ...of(versionId, runId),
      isConditional,
      fromAt: from,
      untilAt: until,
      withdrawnAt,
      withdrawnWhy: withdrawnAt && 'Dossiers kwamen niet volledig over (verzonnen)',
    }));
    await register.database.insertInto('qualifications').values(rows).execute();
  }
}

function rolesOf({ profiles }: Register, { sectors }: InventedProduct) {
  return Object.entries(profiles).flatMap(([profile, { from, to }]) => [
    ...(from.some((sector) => sectors.includes(sector))
      ? [{ role: 'bron' as const, profile }]
      : []),
    ...(to.some((sector) => sectors.includes(sector)) ? [{ role: 'doel' as const, profile }] : []),
  ]);
}

async function versionIdOf({ database }: Register, { oin, version }: InventedProduct) {
  const { id } = await database
    .selectFrom('versions')
    .innerJoin('products', 'products.id', 'productId')
    .innerJoin('suppliers', 'suppliers.id', 'supplierId')
    .select('versions.id')
    .where('oin', '=', oin)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return id;
}

/** The school of the demonstration played its test exchange twice: the first time something went wrong. */
async function enterTestExchanges(register: Register): Promise<void> {
  const { database, now } = register;
  const school = await database
    .selectFrom('schools')
    .innerJoin('uses', 'uses.schoolId', 'schools.id')
    .select(['schools.id', 'sector', 'versionId'])
    .where('brin', '=', inventedSchoolBrin)
    .executeTakeFirstOrThrow();
  const { id: schoolId, sector, versionId } = school;
  const [first, second] = [monthsFrom(now(), -3), monthsFrom(now(), -2)];
  await enterRun(register, { versionId, schoolId, at: first, outcome: 'failed' });
  const runId = await enterRun(register, { versionId, schoolId, at: second, outcome: 'passed' });
  const its = { ...of(versionId, runId), schoolId, profile: testProfiles[sector] };
  const rows = testRoles[sector].map((role) => ({
    ...its,
    role,
    isConditional: false,
    fromAt: second,
    untilAt: monthsFrom(second, 12),
    withdrawnAt: null,
    withdrawnWhy: null,
  }));
  await database.insertInto('qualifications').values(rows).execute();
}

function of(versionId: number, runId: number) {
  const none = { schoolId: null, statementId: null };
  return { ...none, versionId, runId, release: '2022', gegevensset: '2019.1' };
}

type InventedRun = {
  readonly versionId: number;
  readonly schoolId?: number;
  readonly at: Date;
  readonly outcome: 'passed' | 'failed';
};

async function enterRun(
  { database }: Register,
  { versionId, schoolId, at, outcome }: InventedRun,
): Promise<number> {
  const name = `verzonnen-${dayOf(at)}-${versionId}`;
  const digest = sha256(`${name} ${schoolId ?? ''}`);
  const { id } = await database
    .insertInto('runs')
    .values({
      ...{ runId: name, versionId, schoolId: schoolId ?? null, outcome },
      ...{ release: '2022', gegevensset: '2019.1', suite: 'verzonnen', verdicts: '[]' },
      ranBy: schoolId === undefined ? 'supplier' : 'school',
      ...{ startedAt: at, endedAt: at, receivedAt: at },
      ...{ transcriptDigest: digest, recordDigest: digest, planDigest: digest },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function monthsFrom(moment: Date, months: number): Date {
  const at = new Date(moment);
  at.setUTCMonth(at.getUTCMonth() + months, Math.min(at.getUTCDate(), 28));
  return at;
}

const notEmpty = new Refusal(
  'refused',
  text(
    'In dit register staat al iets: noem met --data een lege gegevensmap voor de demonstratie',
    'Something stands in this register already: name an empty data directory with --data for the demonstration',
  ),
);
