import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { targetFile } from '#preflight/target-file.test-support.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { fillDemo } from '#register/demo/fill-demo.ts';
import { personColumns, personIn } from '#register/people/person.ts';
import { waitingLinks } from '#register/people/waiting-links.ts';
import { registerOn } from '#register/register.test-support.ts';
import type { Register } from '#register/register.ts';
import { setTarget } from '#register/targets/set-target.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { lookAtPage, openWatched } from './look-at-page.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';

/** Every page by what its picture is called; LINK stands for a one-time link that nobody used. */
const pages: Readonly<
  Record<'anybody' | 'sara' | 'levi' | 'lea', Readonly<Record<string, string>>>
> = {
  anybody: {
    schools: '/',
    found: '/?zoek=zwolle&staat=qualified',
    'found-nothing': '/?zoek=xyz',
    school: '/scholen/99AA00',
    'school-withdrawn': '/scholen/99AE00',
    exchange: '/uitwisselen',
    'exchange-yes': '/uitwisselen?van=99AA00&naar=99AT00&profiel=POVO',
    'exchange-no': '/uitwisselen?van=99AE00&naar=99AY00&profiel=POVO',
    'exchange-which': '/uitwisselen?van=lyceum&naar=99AT00&profiel=POVO',
    'sign-in': '/aanmelden',
    'choose-password': 'LINK',
    'not-there': '/nergens',
    'not-for-you': '/eenmalig/oso_x',
  },
  sara: { 'my-school': '/mijn-oso', 'not-your-role': '/servicedesk/mensen' },
  levi: {
    'my-products': '/leverancier',
    'my-runs': '/runs',
    'my-run': '/runs/3',
    targets: '/doelen',
    target: '/doelen/1',
  },
  lea: {
    people: '/servicedesk/mensen',
    'requests-none': '/servicedesk/aanvragen',
  },
};

/** A target of the supplier of the demonstration. */
async function addTarget(register: Register): Promise<void> {
  const row = register.database.selectFrom('people').select(personColumns);
  const levi = personIn(await row.where('handle', '=', 'levi').executeTakeFirstOrThrow());
  const its = { name: 'Testomgeving', source: targetFile(), why: 'voor de proef' };
  await setTarget({ ...register, allowed: ['las.example'] }, its, levi);
}

describe.skipIf(chromiumPath === undefined)('the pages in a browser', () => {
  let database: TestDatabase;
  let served: ServedWeb;
  let browser: Browser;
  let links: ReadonlyMap<string, string>;
  const complaints: string[] = [];

  beforeAll(async () => {
    const [first] = testDatabases;
    if (!first) throw new Error('There is no database to test on');
    database = await first[1]();
    const register = registerOn(database, { now: () => new Date() });
    await fillDemo(register);
    await addTarget(register);
    links = new Map((await waitingLinks(register)).map(({ handle, link }) => [handle, link]));
    const onFailure = (error: unknown) => void complaints.push(String(error));
    const where = { host: '127.0.0.1', port: 0 };
    served = await serveWeb({ register, version: '1', onFailure, isInvented: true, ...where });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await database?.drop();
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    complaints.length = 0;
  });

  function open(options = {}): Promise<Page> {
    return openWatched(browser, { site: served.url, complaints, options });
  }

  /** Chooses a password by a one-time link; after that somebody is signed in. */
  async function signIn(page: Page, handle: string): Promise<void> {
    await page.goto(`${served.url}${links.get(handle)}`);
    await page.getByLabel('Nieuw wachtwoord').fill('een lange zin over niets');
    await page.getByLabel('Nog een keer').fill('een lange zin over niets');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('button', { name: 'Afmelden' }).waitFor();
  }

  it.each(Object.keys(pages) as (keyof typeof pages)[])(
    'are without a problem by day and night, wide and narrow, for %s',
    async (who) => {
      const page = await open();
      if (who !== 'anybody') await signIn(page, who);

      const found: Record<string, unknown> = {};
      for (const [name, path] of Object.entries(pages[who])) {
        await page.goto(`${served.url}${path === 'LINK' ? links.get('dora') : path}`);
        Object.assign(found, await lookAtPage(page, name));
      }

      const sound = Object.keys(found).map((seen) => [seen, []]);
      expect(found).toEqual(Object.fromEntries(sound));
      // A browser tells of an answer that is an error, as is meant here.
      expect(complaints.filter((said) => !said.startsWith('Failed to load resource'))).toEqual([]);
    },
  );

  it('search while somebody types, keep it in the address, and say how many there are', async () => {
    const page = await open();
    await page.goto(served.url);

    await page.getByLabel('Naam, BRIN of plaats').pressSequentially('zeven');
    await page.waitForURL((address) => address.searchParams.get('zoek') === 'zeven');
    await page.getByRole('status').filter({ hasText: '1 school' }).waitFor();

    expect(await page.getByRole('rowheader').allTextContents()).toEqual([
      'De Zeven Bruggen 99AC00',
    ]);
    expect(complaints).toEqual([]);
  });

  it('search, sign in and out without a script as well', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(served.url);

    await page.getByLabel('Naam, BRIN of plaats').fill('zeven');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    const found = await page.getByRole('rowheader').allTextContents();
    await signIn(page, 'dirk');
    await page.getByRole('button', { name: 'Afmelden' }).click();

    expect(found).toEqual(['De Zeven Bruggen 99AC00']);
    expect(await page.getByRole('link', { name: 'Aanmelden' }).count()).toBe(1);
  });

  it('lead past the navigation by the first stop of the keyboard, and speak English on request', async () => {
    const page = await open();
    await page.goto(`${served.url}/scholen/99AA00`);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const focused = await page.evaluate('document.activeElement.id');
    await page.getByRole('link', { name: 'English' }).click();

    expect(focused).toBe('inhoud');
    expect(page.url()).toBe(`${served.url}/scholen/99AA00`);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(
      'Kinds of transfer',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
