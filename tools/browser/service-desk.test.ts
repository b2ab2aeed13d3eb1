import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setRelease } from '#register/calendar/set-release.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { inventedList } from '#register/invented-schools.test-support.ts';
import { issue, refuse } from '#register/issuing/decide.ts';
import { requestQualification } from '#register/issuing/request-qualification.ts';
import { addPerson } from '#register/people/add-person.ts';
import { bundleOf, type SmallRun, smallRun } from '#register/runs.test-support.ts';
import { importSchools } from '#register/schools/import-schools.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { lookAtPage, openWatched } from './look-at-page.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';
import { openSignedIn, press } from './signed-in.ts';

type Who = 'lea' | 'anna' | 'bram';

const why = 'zoals afgesproken';
const product = 'Supplier,00000003999999991000,Product,1,2025-08-01';
const check = '/uitwisselen?van=00YY00&naar=99ZA00&profiel=POVO';
const waivers = [
  { requirement: 'OSO-SES-01', reason: 'een bekend gebrek', by: 'Lea', until: '2026-12-31' },
];

describe.skipIf(chromiumPath === undefined)('the service desk in a browser', () => {
  let database: TestDatabase;
  let desk: Desk;
  let served: ServedWeb;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const [first] = testDatabases;
    if (!first) throw new Error('There is no database to test on');
    database = await first[1]();
    desk = await openDesk(database);
    const { register, lea } = desk;
    const pair = ['00YY,00,Testschool,PO,Ede,,,', '99ZA,00,College,VO,Ede,,,'].map(
      (line) => `${line}${product}\n`,
    );
    await importSchools(register, { csv: `${inventedList(20)}${pair.join('')}`, why }, lea);
    const levi = { handle: 'levi', name: 'Levi', email: 'levi@supplier.example' };
    await addPerson(register, { ...levi, role: 'supplier', supplier: product.split(',')[1] }, lea);
    const dates = { opensOn: '2026-01-01', endsOn: '2027-01-01', schoolsMustQualify: false };
    await setRelease(register, { release: '2022', gegevensset: '2019.1', ...dates, why }, lea);
    const onFailure = (error: unknown) => void complaints.push(String(error));
    const where = { host: '127.0.0.1', port: 0 };
    served = await serveWeb({ register, version: '1', onFailure, ...where });
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

  /** Opens a page as somebody who has signed in, or as anybody. */
  async function open(who: Who | 'anybody', options = {}): Promise<Page> {
    const opening = { site: served.url, complaints, options };
    if (who === 'anybody') return openWatched(browser, opening);
    return openSignedIn(browser, { ...opening, register: desk.register, person: desk[who] });
  }

  async function requested(changes: SmallRun): Promise<number> {
    const asked = { bundle: bundleOf(smallRun(changes)), why, ranBy: 'supplier' } as const;
    return (await requestQualification(desk.register, asked, desk.anna)).request;
  }

  async function handIn(page: Page): Promise<void> {
    await page.goto(`${served.url}/servicedesk/aanvragen`);
    const buffer = Buffer.from(bundleOf(smallRun()));
    const form = page.getByRole('region', { name: 'Een bundel inleveren' });
    const file = { name: 'bundle.zip', mimeType: 'application/zip', buffer };
    await form.getByLabel('Bundel').setInputFiles(file);
    await form.getByLabel('Waarom').fill('jaarlijkse kwalificatie');
    await press(page, 'Inleveren en nagaan', form);
  }

  async function decide(page: Page, button: string): Promise<void> {
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: button }) });
    await form.getByLabel('Waarom').fill('bewijs bekeken');
    await press(page, button, form);
  }

  async function says(page: Page): Promise<string | null> {
    await page.goto(`${served.url}${check}`);
    return page.getByRole('heading', { level: 2 }).first().textContent();
  }

  it('verifies, two people issue, the public check says yes, and after withdrawing it says no', async () => {
    const anybody = await open('anybody', { javaScriptEnabled: false });
    const anna = await open('anna');
    await handIn(anna);
    const verified = await anna.getByRole('heading', { name: 'Het bewijs klopt' }).count();
    await decide(anna, 'Instemmen');
    const alone = await anna.getByRole('heading', { name: 'U stemde al in' }).count();
    const buttons = await anna.getByRole('button', { name: /ondertekenen|instemmen/i }).count();
    const before = await says(anybody);

    const bram = await open('bram', { javaScriptEnabled: false });
    await bram.goto(`${served.url}/servicedesk/aanvragen`);
    const forBram = bram.getByRole('region', { name: 'Wacht op u als tweede' });
    await forBram.getByRole('link', { name: 'Product 1' }).click();
    await decide(bram, 'Ondertekenen en uitgeven');
    const issued = await says(anybody);

    await bram.getByRole('link', { name: 'Naar de verklaring' }).click();
    const saved = bram.waitForEvent('download');
    await bram.getByRole('link', { name: 'Verklaring (JWS)' }).click();
    const name = (await saved).suggestedFilename();
    await decide(bram, 'Intrekken');
    const withdrawn = await says(anybody);

    expect([verified, alone, buttons]).toEqual([1, 1, 0]);
    expect(before).toContain('Nee, deze scholen kunnen niet uitwisselen');
    expect(issued).toContain('Ja, deze scholen kunnen uitwisselen');
    expect(name).toBe('statement.jws');
    expect(withdrawn).toContain('Nee, deze scholen kunnen niet uitwisselen');
    expect(await bram.getByText('bewijs bekeken').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('says why a bundle is not taken in, and keeps what was typed', async () => {
    const page = await open('anna');
    await handIn(page);
    const twice = await page.getByRole('heading', { name: 'niet aangenomen' }).count();
    const typed = await page.getByLabel('Waarom').inputValue();

    expect([twice, typed]).toEqual([1, 'jaarlijkse kwalificatie']);
  });

  it('has pages without a problem by day and night, wide and narrow', async () => {
    const { register, anna } = desk;
    const waiting = await requested({ laterMs: 10 });
    const conditional = await requested({ laterMs: 20, isCareless: true, waivers });
    await issue(register, { request: conditional, why, validDays: 365 }, anna);
    const refused = await requested({ laterMs: 30 });
    await refuse(register, { request: refused, why }, anna);
    const lea = await open('lea');
    await lea.goto(`${served.url}/servicedesk/kwalificaties`);
    const statement = await lea.getByRole('link', { name: 'Product 1' }).getAttribute('href');
    await lea.goto(`${served.url}/servicedesk/berichten`);
    const letter = lea.getByRole('link', { name: 'Uw LAS kan niet uitwisselen' });
    const toSchools = await letter.getAttribute('href');

    const found: Record<string, readonly string[]> = {};
    for (const [name, path] of Object.entries({
      requests: '/servicedesk/aanvragen',
      'request-waiting': `/servicedesk/aanvragen/${waiting}`,
      'request-conditional': `/servicedesk/aanvragen/${conditional}`,
      'request-refused': `/servicedesk/aanvragen/${refused}`,
      qualifications: '/servicedesk/kwalificaties',
      statement: statement ?? '',
      calendar: '/servicedesk/kalender?release=2022&set=2019.1',
      expiry: '/servicedesk/kalender/aflopen?release=2022&set=2019.1',
      letters: '/servicedesk/berichten',
      letter: `/servicedesk/berichten/refused-${refused}`,
      'letter-schools': toSchools ?? '',
      changes: '/servicedesk/logboek',
    })) {
      const answer = await lea.goto(`${served.url}${path}`);
      found[`${name} answers`] = answer?.status() === 200 ? [] : [String(answer?.status())];
      Object.assign(found, await lookAtPage(lea, name));
    }

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((seen) => [seen, []])));
    expect(complaints).toEqual([]);
  });
});
