import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { fillDemo } from '#register/demo/fill-demo.ts';
import { waitingLinks } from '#register/people/waiting-links.ts';
import { registerOn } from '#register/register.test-support.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';

/** A folder where every page is kept as it looks, by day and night, wide and narrow, for who wants to look. */
const pictures = process.env.OSO_KEUR_PICTURES || undefined;

const problems = `(async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html);
})()`;

/** Each scheme and each width once will do for axe; who looks sees them all. */
const looks = (['light-wide', 'dark-narrow', 'dark-wide', 'light-narrow'] as const).slice(
  0,
  pictures === undefined ? 2 : 4,
);

const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

/** Every page by what its picture is called; LINK stands for a one-time link that nobody used. */
const pages: Readonly<Record<'anybody' | 'sara' | 'lea', Readonly<Record<string, string>>>> = {
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
  lea: { people: '/servicedesk/mensen' },
};

describe.skipIf(chromiumPath === undefined)('the pages in a browser', () => {
  let database: TestDatabase;
  let served: ServedWeb;
  let browser: Browser;
  let links: ReadonlyMap<string, string>;
  let complaints: string[] = [];

  beforeAll(async () => {
    const [first] = testDatabases;
    if (!first) throw new Error('There is no database to test on');
    database = await first[1]();
    const register = registerOn(database, { now: () => new Date() });
    await fillDemo(register);
    links = new Map((await waitingLinks(register)).map(({ handle, link }) => [handle, link]));
    const onFailure = (error: unknown) => void complaints.push(String(error));
    const where = { host: '127.0.0.1', port: 0 };
    served = await serveWeb({ register, version: '1', onFailure, isInvented: true, ...where });
    browser = await openBrowser();
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await database?.drop();
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  async function open(options = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: widths.wide, ...options });
    const page = await context.newPage();
    complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${served.url}/`)) complaints.push(request.url());
    });
    return page;
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
        await page.evaluate(axe.source);
        for (const look of looks) {
          const isNarrow = look.endsWith('narrow');
          const viewport = isNarrow ? widths.narrow : widths.wide;
          await page.emulateMedia({ colorScheme: look.startsWith('dark') ? 'dark' : 'light' });
          await page.setViewportSize(viewport);
          if (pictures !== undefined) {
            await page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true });
          }
          const scrolls = await page.evaluate(
            `document.documentElement.scrollWidth > ${viewport.width}`,
          );
          found[`${name} ${look}`] = [...(await page.evaluate<string[]>(problems)), scrolls];
        }
      }

      const sound = Object.keys(found).map((seen) => [seen, [false]]);
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
