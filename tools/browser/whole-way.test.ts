/**
 * The whole way in a browser, with nothing that is played for us: a supplier's LAS that is a program of its own, which consents and is
 * run by a worker; the service desk; two schools; and anybody who asks whether those can exchange.
 */
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import { setRelease } from '#register/calendar/set-release.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { keepTestAuthority } from '#register/jobs/test-authority.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Person } from '#register/people/person.ts';
import { personWith } from '#register/people/person-with.ts';
import { importSchools } from '#register/schools/import-schools.ts';
import { consentPath } from '#register/targets/consent.ts';
import { targetVisitor, usualVisit } from '#register/targets/visit-target.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { Worker } from '#work/worker/worker.ts';
import { usualWorker } from '#work/worker/worker-options.ts';
import {
  exampleOnFreePorts,
  freePort,
  layCertificates,
  startLas,
} from '../../src/cli/las-elsewhere.test-support.ts';
import { ourJudge } from '../../src/cli/verify/our-judge.ts';
import { openWatched } from './look-at-page.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';
import { follow, openSignedIn, press } from './signed-in.ts';

const why = 'zoals afgesproken';
const oin = '00000003999999991000';
const [primary, secondary] = ['99ZP', '99ZV'];
const check = `/uitwisselen?van=${primary}00&naar=${secondary}00&profiel=POVO`;
/** A run, and judging one again, take long on a machine that does other things as well. */
const patienceMs = 120_000;
const main = join(packageRoot, 'dist/src/cli/main.js');

describe.skipIf(chromiumPath === undefined || !existsSync(main))(
  'the whole way in a browser',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'oso-keur-way-'));
    const complaints: string[] = [];
    const visits: string[] = [];
    const ends: (() => unknown)[] = [];
    let database: TestDatabase;
    let desk: Desk;
    let served: ServedWeb;
    let browser: Browser;
    let targetFile: string;
    let shown = '';

    beforeAll(async () => {
      const [first] = testDatabases;
      if (!first) throw new Error('There is no database to test on');
      database = await first[1]();
      ends.push(
        () => rmSync(folder, { recursive: true, force: true }),
        () => database.drop(),
      );
      desk = await openDesk(database, {
        ...{ judge: ourJudge({}), now: () => new Date(), allowed: ['127.0.0.1'] },
        visitTarget: targetVisitor(usualVisit),
      });
      await enterWorld();
      await startTheirLas();
      const onFailure = (error: unknown) => void complaints.push(String(error));
      const where = { host: '127.0.0.1', port: 0 };
      served = await serveWeb({ register: desk.register, version: '1', onFailure, ...where });
      ends.push(() => served.close());
      browser = await openBrowser();
      ends.push(() => browser.close());
    });

    afterAll(async () => {
      for (const end of ends.reverse()) await end();
    });

    /** A supplier, two schools with its product, and a release in which schools have to play their test exchange. */
    async function enterWorld(): Promise<void> {
      const { register, lea } = desk;
      const uses = `Voorbeeld B.V.,${oin},Voorbeeld-LAS,4.2.0,2025-08-01`;
      const csv = `brin,naam,sector,plaats,leverancier,oin,product,versie,vanaf
${primary},Basisschool De Proef,PO,Ede,${uses}
${secondary},Scholengemeenschap De Proef,VO,Ede,${uses}
`;
      await importSchools(register, { csv, why }, lea);
      const opensOn = `${new Date().getUTCFullYear() - 1}-01-01`;
      const release = { release: '2022', gegevensset: '2019.1', opensOn, schoolsMustQualify: true };
      await setRelease(register, { ...release, why }, lea);
    }

    /** Starts the LAS of the supplier, behind what shows the text of its consent, with its certificates known to the register. */
    async function startTheirLas(): Promise<void> {
      const { ports, target } = await exampleOnFreePorts();
      targetFile = target.replace('profiles: [POVO]', 'profiles: [POVO, POPO, VOVO]');
      await layCertificates(folder);
      const tls = join(folder, 'oso-keur-tls');
      const files = readdirSync(tls).map((name) => [name, readFileSync(join(tls, name), 'utf8')]);
      await keepTestAuthority(database.kysely, targetFile, Object.fromEntries(files));
      const behind = await freePort();
      const las = await startLas(folder, { ...ports, driver: behind });
      ends.push(() => las.kill());
      const front = showsConsent(behind).listen(ports.driver, '127.0.0.1');
      await once(front, 'listening');
      ends.push(() => {
        front.closeAllConnections();
        front.close();
      });
    }

    function showsConsent(behind: number): Server {
      return createServer((asked, answer) => {
        const { url: path = '', method, headers } = asked;
        if (path === consentPath) {
          visits.push(`${method} ${path}`);
          answer.writeHead(shown === '' ? 404 : 200).end(shown);
          return;
        }
        const onward = request(
          { port: behind, host: '127.0.0.1', path, method, headers },
          (came) => {
            answer.writeHead(came.statusCode ?? 500, came.headers);
            came.pipe(answer);
          },
        );
        onward.on('error', () => answer.destroy());
        asked.pipe(onward);
      });
    }

    async function startWorker(): Promise<void> {
      const worker = await Worker.start({
        ...usualWorker,
        ...{
          database: desk.register.database,
          suite: 'test',
          folder: join(folder, 'work'),
          lanes: 1,
        },
        ...{ allowed: ['127.0.0.1'], production: [], pollMs: 100 },
        command: [process.execPath, main],
        onFailure: (error) => void complaints.push(String(error)),
      });
      ends.push(() => worker.stop());
    }

    /** Opens a browser in which somebody has signed in. */
    async function open(person: Person | undefined, options = {}): Promise<Page> {
      const opening = { site: served.url, complaints, options };
      if (!person) return patient(await openWatched(browser, opening));
      return patient(await openSignedIn(browser, { ...opening, register: desk.register, person }));
    }

    function patient(page: Page): Page {
      page.setDefaultTimeout(patienceMs);
      return page;
    }

    async function added(
      handle: string,
      of: { readonly supplier: string } | { readonly school: string },
    ): Promise<Person> {
      const role = 'supplier' in of ? 'supplier' : 'school';
      const { token } = await addPerson(
        desk.register,
        { handle, name: handle, role, ...of },
        desk.lea,
      );
      return personWith(desk.register, token);
    }

    const says = async (page: Page, path: string) => {
      await page.goto(`${served.url}${path}`);
      return page.getByRole('heading', { level: 2 }).first().textContent();
    };

    async function addTarget(page: Page): Promise<void> {
      await page.goto(`${served.url}/doelen`);
      await page.getByLabel('Naam').fill('Proefomgeving');
      await page.locator('select[name=forSchools]').selectOption('true');
      await page.getByLabel('Doelbestand').fill(targetFile);
      await page.getByLabel('Waarom').fill(why);
      await press(page, 'Doel toevoegen');
    }

    async function decide(page: Page, button: string): Promise<void> {
      const form = page.locator('form').filter({ has: page.getByRole('button', { name: button }) });
      await form.getByLabel('Waarom').fill('bewijs bekeken');
      await press(page, button, form);
    }

    async function playsItsTest(school: Person): Promise<void> {
      const page = await open(school);
      await page.goto(`${served.url}/mijn-oso/testuitwisseling?stap=2`);
      for (const yes of await page.getByRole('radio', { name: 'Ja' }).all()) await yes.check();
      await press(page, 'Bewaren en verder');
      await press(page, 'Testuitwisseling starten');
      await page.getByRole('button', { name: 'Uitslag vastleggen' }).waitFor();
      await press(page, 'Uitslag vastleggen');
      await page.getByRole('heading', { name: 'is gekwalificeerd' }).waitFor();
    }

    it('leads from a target that consents to two schools that can exchange, and back', async () => {
      const levi = await added('levi', { supplier: oin });
      const anybody = await open(undefined, { javaScriptEnabled: false });
      const supplier = await open(levi);

      await addTarget(supplier);
      await press(supplier, 'Toestemming nagaan');
      const refused = await supplier.getByText('gaf geen toestemming').first().textContent();
      const starts = await supplier.getByRole('button', { name: 'Run starten' }).count();
      await supplier.goto(`${served.url}/doelen/1`);
      shown = (await supplier.locator('pre').first().textContent()) ?? '';
      await press(supplier, 'Toestemming nagaan');
      await press(supplier, 'Run starten');
      const waits = await supplier.getByRole('heading', { level: 2 }).first().textContent();
      await startWorker();
      await supplier.getByText(/[1-9]\d* van \d+ scenario’s gespeeld/).waitFor();
      await supplier.getByRole('link', { name: 'Het rapport' }).waitFor();
      await follow(supplier, 'Een kwalificatie aanvragen');
      await supplier.getByLabel('Waarom').fill('de jaarlijkse kwalificatie');
      await press(supplier, 'Aanvragen');
      const asked = await supplier.getByRole('heading', { level: 2 }).first().textContent();
      expect(asked, await supplier.locator('main').innerText()).toContain('Wacht op twee mensen');

      for (const [person, button] of [
        [desk.anna, 'Instemmen'],
        [desk.bram, 'Ondertekenen en uitgeven'],
      ] as const) {
        const page = await open(person);
        await page.goto(`${served.url}/servicedesk/aanvragen/1`);
        await page.getByRole('heading', { name: 'Het bewijs klopt' }).waitFor();
        await decide(page, button);
      }
      const untested = await says(anybody, check);
      for (const school of [primary, secondary]) {
        await playsItsTest(await added(`van-${school.toLowerCase()}`, { school }));
      }
      const tested = await says(anybody, check);
      await anybody.goto(`${served.url}/?staat=qualified`);
      const listed = await anybody.getByRole('link', { name: 'De Proef' }).count();

      const bram = await open(desk.bram);
      await bram.goto(`${served.url}/servicedesk/aanvragen/1`);
      await follow(bram, 'Naar de verklaring');
      await decide(bram, 'Intrekken');
      const withdrawn = await says(anybody, check);

      expect([refused, starts]).toEqual([expect.stringContaining('HTTP 404'), 0]);
      // Once refused, once looked into, and once before each of three runs.
      expect(visits).toEqual(Array(5).fill(`GET ${consentPath}`));
      expect(waits).toContain('Wacht');
      expect(untested).toContain('Nee, deze scholen kunnen niet uitwisselen');
      expect(tested).toContain('Ja, deze scholen kunnen uitwisselen');
      expect(listed).toBe(2);
      expect(withdrawn).toContain('Nee, deze scholen kunnen niet uitwisselen');
      expect(complaints.filter((said) => !said.startsWith('Failed to load resource'))).toEqual([]);
    }, 600_000);
  },
);
