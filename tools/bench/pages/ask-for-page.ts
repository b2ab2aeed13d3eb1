import { sql } from 'kysely';
import { addPerson } from '#register/people/add-person.ts';
import type { Person } from '#register/people/person.ts';
import { personWith } from '#register/people/person-with.ts';
import { startSession } from '#register/people/signing-in/session.ts';
import type { Register } from '#register/register.ts';
import { makeWeb } from '#web/make-web.ts';
import type { Filled } from '../register/filled.ts';
import type { Asker, Newest, PageRow } from './all.ts';
import { benchWeb } from './bench-web.ts';

/** The pages of one register, and who is signed in there. */
export type OpenWeb = {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly sessions: Readonly<Record<Exclude<Asker, 'nobody'>, string>>;
  readonly newest: Newest;
};

const supplierOin = '1'.padStart(20, '0');

/** Makes the pages of a register, and signs in one of each role. */
export async function openWeb({ register, token }: Filled): Promise<OpenWeb> {
  const lead = await personWith(register, token);
  const of = { school: '00AA', supplier: supplierOin } as const;
  const add = (role: keyof typeof of) =>
    addPerson(register, { handle: `a-${role}`, name: role, role, [role]: of[role] }, lead);
  const [school, supplier] = [await add('school'), await add('supplier')];
  const sessionOf = (person: Person) => startSession(register, { person });
  const sessions = {
    school: await sessionOf(await personWith(register, school.token)),
    supplier: await sessionOf(await personWith(register, supplier.token)),
    lead: await sessionOf(lead),
  };
  const secret = school.link.split('/').at(-1) ?? '';
  const newest = { ...(await newestOf(register)), secret };
  return { fetch: makeWeb(benchWeb(register)).fetch, sessions, newest };
}

async function newestOf({ database }: Register): Promise<Omit<Newest, 'secret'>> {
  const { rows } = await sql<Omit<Newest, 'secret'>>`
    select (select max(id) from requests where state = 'issued') as request,
      (select 'issued-' || max(id) from requests where state = 'issued') as letter,
      (select digest from statements order by id desc limit 1) as statement,
      (select max(id) from jobs where state = 'ended') as job,
      (select max(id) from jobs where state = 'waiting') as waiting,
      json_build_object(
        'job', (select max(id) from jobs where state = 'ended' and oin = ${supplierOin}),
        'request', (select max(requests.id) from requests
          join runs on runs.id = requests.run_id join versions on versions.id = runs.version_id
          join products on products.id = versions.product_id join suppliers on suppliers.id = products.supplier_id
          where requests.state = 'issued' and oin = ${supplierOin})) as own`.execute(database);
  const [newest] = rows;
  if (!newest) throw new Error('Nothing is in the register');
  return newest;
}

/** Asks for a page, and reads it to its end. @throws Error when it is not told. */
export async function askForPage(web: OpenWeb, [path, by, at = path]: PageRow): Promise<void> {
  const { fetch, sessions, newest } = web;
  const address = typeof at === 'string' ? at : at(newest);
  const cookie = by === 'nobody' ? {} : { Cookie: `__Host-oso-session=${sessions[by]}` };
  const answer = await fetch(new Request(`http://127.0.0.1${address}`, { headers: cookie }));
  const body = await answer.text();
  const isTold = answer.ok || answer.headers.get('Location') === '/';
  if (!isTold) throw new Error(`${address} is answered with ${answer.status}: ${body}`);
}
