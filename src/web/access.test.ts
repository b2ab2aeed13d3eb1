/**
 * Who may do what, by page and by API: each role tries all that is of others. The tables say it once more, apart
 * from the code, and a route or operation that they do not name fails here.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { targetFile } from '#preflight/target-file.test-support.ts';
import { inventedSupplier } from '#register/invented-schools.test-support.ts';
import { refuse } from '#register/issuing/decide.ts';
import { requestQualification } from '#register/issuing/request-qualification.ts';
import { allOperations, type OperationName } from '#register/operations/all.ts';
import type { Person } from '#register/people/person.ts';
import type { Register } from '#register/register.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';
import { setTarget } from '#register/targets/set-target.ts';
import { askAt } from './api/questions.test-support.ts';
import { allRoutes } from './pages/all.ts';
import { OpenStreams } from './sessions/open-streams.ts';
import { everybody, giveASupplierWork, type Somebody, TestWeb } from './web.test-support.ts';

const anybody = everybody;
const lead = ['lead'] as const;
const desk = ['desk', 'lead'] as const;
const supplier = ['supplier'] as const;
const suppliers = ['supplier', ...desk] as const;

const statement = `/servicedesk/kwalificaties/${'e'.repeat(64)}`;

/** Every route, who may, and an address of it. What is public answers as it does, whoever asks. */
const pages: Readonly<Record<string, { readonly who: readonly Somebody[]; readonly at?: string }>> =
  {
    'get /stijl': { who: anybody },
    'get /htmx': { who: anybody },
    'get /htmx-sse': { who: anybody },
    'get /merk': { who: anybody },
    'get /': { who: anybody },
    'get /scholen/:school': { who: anybody, at: '/scholen/01AA' },
    'get /uitwisselen': { who: anybody },
    'get /aanmelden': { who: anybody },
    'post /aanmelden': { who: anybody },
    'get /aanmelden/elders': { who: anybody },
    'get /aanmelden/elders/terug': { who: anybody },
    'get /eenmalig/:secret': { who: anybody, at: '/eenmalig/oso_x' },
    'post /eenmalig/:secret': { who: anybody, at: '/eenmalig/oso_x' },
    'get /wachtwoord': { who: ['school', 'supplier', ...desk] },
    'post /wachtwoord': { who: ['school', 'supplier', ...desk] },
    'post /afmelden': { who: anybody },
    'get /taal/:language{nl|en}': { who: anybody, at: '/taal/en' },
    'get /mijn-oso': { who: ['school'] },
    'get /doelen': { who: ['supplier'] },
    'post /doelen': { who: ['supplier'] },
    'post /doelen/referentie': { who: ['supplier'] },
    'get /doelen/:target': { who: ['supplier'], at: '/doelen/1' },
    'post /doelen/:target/toestemming': { who: ['supplier'], at: '/doelen/1/toestemming' },
    'post /doelen/:target/run': { who: ['supplier'], at: '/doelen/1/run' },
    'post /doelen/:target/wijzigen': { who: ['supplier'], at: '/doelen/1/wijzigen' },
    'post /doelen/:target/weghalen': { who: ['supplier'], at: '/doelen/1/weghalen' },
    'get /mijn-oso/testuitwisseling': { who: ['school'] },
    'get /mijn-oso/testuitwisseling/voortgang': { who: ['school'] },
    'post /mijn-oso/testuitwisseling/antwoorden': { who: ['school'] },
    'post /mijn-oso/testuitwisseling/start': { who: ['school'] },
    'post /mijn-oso/testuitwisseling/afbreken': { who: ['school'] },
    'post /mijn-oso/testuitwisseling/uitslag': { who: ['school'] },
    'get /leverancier': { who: supplier },
    'get /aanvragen/:request': { who: supplier, at: '/aanvragen/3' },
    'get /aanvragen/:request/verklaring': { who: supplier, at: '/aanvragen/3/verklaring' },
    'get /aanvragen/:request/certificaat': { who: supplier, at: '/aanvragen/3/certificaat' },
    'get /aanvragen/:request/keurmerk': { who: supplier, at: '/aanvragen/3/keurmerk' },
    'get /runs': { who: suppliers },
    'get /runs/:job': { who: suppliers, at: '/runs/2' },
    'get /runs/:job/voortgang': { who: suppliers, at: '/runs/1/voortgang' },
    'get /runs/:job/afbreken': { who: suppliers, at: '/runs/2/afbreken' },
    'post /runs/:job/afbreken': { who: suppliers, at: '/runs/2/afbreken' },
    'get /runs/:job/rapport': { who: suppliers, at: '/runs/1/rapport' },
    'get /runs/:job/uitslag': { who: suppliers, at: '/runs/1/uitslag' },
    'get /runs/:job/bundel': { who: suppliers, at: '/runs/1/bundel' },
    'get /runs/:job/aanvraag': { who: supplier, at: '/runs/1/aanvraag' },
    'post /runs/:job/aanvraag': { who: supplier, at: '/runs/1/aanvraag' },
    'get /servicedesk/aanvragen': { who: desk },
    'post /servicedesk/aanvragen': { who: desk },
    'get /servicedesk/aanvragen/:request': { who: desk, at: '/servicedesk/aanvragen/1' },
    'post /servicedesk/aanvragen/:request/uitgeven': {
      who: desk,
      at: '/servicedesk/aanvragen/1/uitgeven',
    },
    'post /servicedesk/aanvragen/:request/weigeren': {
      who: desk,
      at: '/servicedesk/aanvragen/1/weigeren',
    },
    'get /servicedesk/kwalificaties': { who: desk },
    'get /servicedesk/kwalificaties/:statement': { who: desk, at: statement },
    'get /servicedesk/kwalificaties/:statement/verklaring': {
      who: desk,
      at: `${statement}/verklaring`,
    },
    'get /servicedesk/kwalificaties/:statement/certificaat': {
      who: desk,
      at: `${statement}/certificaat`,
    },
    'get /servicedesk/kwalificaties/:statement/keurmerk': {
      who: desk,
      at: `${statement}/keurmerk`,
    },
    'post /servicedesk/kwalificaties/:statement/intrekken': {
      who: desk,
      at: `${statement}/intrekken`,
    },
    'post /servicedesk/kwalificaties/:statement/verlengen': {
      who: desk,
      at: `${statement}/verlengen`,
    },
    'post /servicedesk/statuslijst': { who: desk },
    'get /servicedesk/kalender': { who: desk },
    'post /servicedesk/kalender': { who: desk },
    'get /servicedesk/kalender/aflopen': {
      who: lead,
      at: '/servicedesk/kalender/aflopen?release=2022&set=2019.1',
    },
    'post /servicedesk/kalender/aflopen': { who: lead },
    'get /servicedesk/berichten': { who: desk },
    'get /servicedesk/berichten/:letter': { who: desk, at: '/servicedesk/berichten/refused-2' },
    'get /servicedesk/logboek': { who: desk },
    'get /servicedesk/mensen': { who: lead },
    'post /servicedesk/mensen': { who: lead },
    'post /servicedesk/mensen/:handle/weg': { who: lead, at: '/servicedesk/mensen/bram/weg' },
  };

const operations: Readonly<Record<OperationName, readonly Somebody[]>> = {
  checkSchools: anybody,
  listSchools: anybody,
  listRegions: anybody,
  tellSchool: anybody,
  tellFigures: anybody,
  tellCalendar: anybody,
  tellPublished: anybody,
  tellStatement: anybody,
  tellContacts: ['school', ...desk],
  requestQualification: ['supplier', ...desk],
  listRequests: ['supplier', ...desk],
  tellRequest: ['supplier', ...desk],
  tellSupplier: ['supplier', ...desk],
  renew: ['supplier', ...desk],
  issue: desk,
  refuse: desk,
  withdraw: desk,
  tellTestExchange: ['school', ...desk],
  answerChecklist: ['school', ...desk],
  startTestExchange: ['school', ...desk],
  cancelTestExchange: ['school', ...desk],
  concludeTestExchange: ['school', ...desk],
  recordTestExchange: desk,
  renewStatusList: desk,
  importSchools: desk,
  setRegion: desk,
  setSupplier: desk,
  setContact: desk,
  tellContact: desk,
  setRelease: desk,
  tellChanges: desk,
  exportTable: desk,
  examineRequest: desk,
  tellSigning: desk,
  listQualifications: desk,
  listWaivers: desk,
  tellExpiry: desk,
  listLetters: desk,
  tellLetter: desk,
  setTarget: ['supplier'],
  listTargets: ['supplier', ...desk],
  tellTarget: ['supplier', ...desk],
  forgetTarget: ['supplier'],
  askConsent: ['supplier'],
  startRun: ['supplier'],
  startReferenceRun: ['supplier'],
  startJob: desk,
  startCampaign: desk,
  listJobs: ['supplier', ...desk],
  tellJob: ['supplier', ...desk],
  tellProgress: ['supplier', ...desk],
  tellBundle: ['supplier', ...desk],
  tellTestAuthority: ['supplier', ...desk],
  cancelJob: ['supplier', ...desk],
  tellCampaign: ['supplier', ...desk],
  tellWorkers: desk,
  expireRelease: lead,
  addKeys: lead,
  addPerson: lead,
  listPeople: lead,
  erasePerson: lead,
  eraseContacts: lead,
  forgetEvidence: lead,
};

describe('who may do what', () => {
  let web: TestWeb;

  beforeAll(async () => {
    web = await TestWeb.open();
    await giveTheDeskWork(web);
    await giveASupplierWork(web);
    await cancelledTest(web.desk.register, web.people.school);
  });

  afterAll(() => web.close());

  it('is told here of every route there is', () => {
    const oidc = { issuer: new URL('http://127.0.0.1/'), clientId: 'x', clientSecret: undefined };
    const routes = allRoutes(
      {
        ...{ register: web.desk.register, version: '1', onFailure: () => undefined },
        oidc: { ...oidc, claim: 'email', name: 'x' },
      },
      new OpenStreams(),
    );

    const told = routes.map(({ method, path, who }) => [named(method, path), [...rolesOf(who)]]);

    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(pages).map(([name, { who }]) => [name, [...who].sort()])),
    );
  });

  it.each(everybody)('lets %s into no page of others, and nothing comes of trying', async (who) => {
    const session = who === 'nobody' ? undefined : await web.sessionOf(who);
    const others = Object.entries(pages).filter(([, row]) => !row.who.includes(who));
    const before = await web.stored();

    const seen: Record<string, string> = {};
    for (const [name, { at }] of others) {
      const [method = '', path = ''] = name.split(' ');
      const form = { why: 'een poging', handle: 'zelf', name: 'Zelf', role: 'lead' };
      const response = await web.send(at ?? path, {
        session,
        ...(method === 'post' && { form }),
      });
      const to = response.headers.get('location')?.split('?')[0] ?? '';
      // The operation behind a page would refuse as well: here it is the page that does.
      const said = /andere rol|niet aangemeld/.exec(await response.text())?.[0] ?? '';
      seen[name] = `${response.status} ${to}${said}`;
    }

    const turned = others.map(([name]) => [
      name,
      who !== 'nobody'
        ? '403 andere rol'
        : name.startsWith('get') && !name.endsWith('/voortgang')
          ? '303 /aanmelden'
          : '403 niet aangemeld',
    ]);
    expect(seen).toEqual(Object.fromEntries(turned));
    expect(await web.stored()).toBe(before);
  });

  it.each(everybody)('lets %s into its own pages', async (who) => {
    const session = who === 'nobody' ? undefined : await web.sessionOf(who);
    const own = Object.entries(pages).filter(
      ([name, row]) => name.startsWith('get') && row.who !== anybody && row.who.includes(who),
    );

    const statuses = await Promise.all(
      own.map(async ([name, { at }]) => (await web.send(at ?? name.slice(4), { session })).status),
    );

    expect(statuses).toEqual(own.map(() => 200));
    expect(web.failures).toEqual([]);
  });

  it.each(everybody)(
    'lets %s do nothing of others by the API, and nothing comes of trying',
    async (who) => {
      const token = who === 'nobody' ? undefined : web.tokens[who];
      const others = (Object.keys(operations) as OperationName[]).filter(
        (name) => !operations[name].includes(who),
      );
      const before = await web.stored();

      const seen = await Promise.all(
        others.map(async (name) => {
          const { url, ...request } = askAt(name, { token });
          return [name, (await fetch(`${web.served.url}${url}`, request)).status];
        }),
      );

      expect(seen).toEqual(others.map((name) => [name, 403]));
      expect(Object.keys(operations).sort()).toEqual(Object.keys(allOperations).sort());
      expect(await web.stored()).toBe(before);
    },
  );

  it('takes no session for a token, nor a token for a session', async () => {
    const session = await web.sessionOf('lead');
    const { url, ...request } = askAt('listPeople');

    const byCookie = await fetch(`${web.served.url}${url}`, {
      ...request,
      headers: { Cookie: `__Host-oso-session=${session}` },
    });
    const bySession = await fetch(`${web.served.url}${url}`, {
      ...request,
      headers: { Authorization: `Bearer ${session}` },
    });
    const byToken = await web.send('/servicedesk/mensen', { session: web.tokens.lead });

    expect([byCookie.status, bySession.status, byToken.status]).toEqual([403, 403, 303]);
  });

  it('shows a school whom to ask, and nobody else’s contacts', async () => {
    const ask = async (school: string) => {
      const { url, ...request } = askAt('tellContacts', {
        token: web.tokens.school,
        input: { school },
      });
      return (await fetch(`${web.served.url}${url}`, request)).status;
    };

    expect([await ask('01AA'), await ask('01AB')]).toEqual([200, 403]);
  });

  it('shows a supplier its own requests, and takes no bundle of another', async () => {
    const { register, anna } = web.desk;
    const bundle = bundleOf(smallRun());
    const asked = { why: 'van een ander', ranBy: 'supplier' } as const;
    const token = web.tokens.supplier;
    const sent = { ...asked, bundle: Buffer.from(bundle).toString('base64') };
    const ask = async (name: OperationName, input: Readonly<Record<string, unknown>>) => {
      const { url, ...request } = askAt(name, { token, input });
      const response = await fetch(`${web.served.url}${url}`, request);
      type Told = { readonly requests?: readonly { readonly request: number }[] };
      return [response.status, (await response.json()) as Told] as const;
    };

    const [handedIn] = await ask('requestQualification', sent);
    const { request } = await requestQualification(register, { ...asked, bundle }, anna);
    const [told] = await ask('tellRequest', { request });
    const [, { requests }] = await ask('listRequests', { all: true });
    const statement = await register.database
      .insertInto('statements')
      .values({
        ...{ digest: 'f'.repeat(64), jti: 'x', kid: 'x', runId: 1, jws: 'x', badge: 'x' },
        ...{ signedAt: register.now(), expiresAt: register.now(), certificate: null },
        ...{ withdrawnAt: null, withdrawnWhy: null },
      })
      .returning('digest')
      .executeTakeFirstOrThrow();
    const [renewed] = await ask('renew', { statement: statement.digest, why: 'van een ander' });

    const seen = requests?.map((each) => each.request);
    expect([handedIn, told, seen, renewed]).toEqual([403, 404, [3], 403]);
  });
});

/** A request that waits, one that was refused, a statement, and a target of the supplier. */
async function giveTheDeskWork({ desk: { register, anna }, people }: TestWeb): Promise<void> {
  for (const laterMs of [10, 20]) {
    const bundle = bundleOf(smallRun({ laterMs }));
    const asked = { bundle, why: 'voor de proef', ranBy: 'supplier' } as const;
    await requestQualification(register, asked, anna);
  }
  const source = targetFile({ oin: inventedSupplier(1).oin });
  const target = { name: 'Proef', source, why: 'voor de proef' };
  await setTarget({ ...register, allowed: ['las.example'] }, target, people.supplier);
  await refuse(register, { request: 2, why: 'voor de proef' }, anna);
  const at = register.now();
  await register.database
    .insertInto('statements')
    .values({
      ...{ digest: 'e'.repeat(64), jti: 'e', kid: 'e', runId: 1, jws: 'e', badge: '<svg/>' },
      ...{ signedAt: at, expiresAt: at, certificate: '<p>', withdrawnAt: null, withdrawnWhy: null },
    })
    .execute();
}

/** A test exchange that the school started, and that was cancelled. */
async function cancelledTest({ database, now }: Register, school: Person): Promise<void> {
  if (school.role !== 'school') throw new Error(`"${school.handle}" is of no school`);
  const { job } = await database
    .insertInto('jobs')
    .values({
      ...{ kind: 'qualify', state: 'cancelled', target: null, product: 'x', oin: null },
      ...{ castKey: null, options: '{}', askedBy: school.id, campaignId: null, shard: null },
      ...{ cancelAskedAt: null, cancelledBy: null, endedAt: now() },
      ...{ exitCode: null, outcome: null, why: null },
    })
    .returning('id as job')
    .executeTakeFirstOrThrow();
  await database
    .insertInto('schoolTests')
    .values({ jobId: job, schoolId: school.schoolId, answers: '{}', askedAt: now() })
    .execute();
}

function named(method: string, path: string): string {
  return `${method} ${path.replace(/-[0-9a-f.]+\.(css|js|svg)$/, '')}`;
}

function rolesOf(who: 'anybody' | readonly Somebody[]): readonly Somebody[] {
  return [...(who === 'anybody' ? anybody : who)].sort();
}
