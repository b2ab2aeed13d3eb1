/** The page that leads a school through its test exchange, in a browser, with a worker that plays the reference by the command line. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '#law/package-root.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { fillDemo } from '#register/demo/fill-demo.ts';
import { personColumns, personIn } from '#register/people/person.ts';
import { registerOn } from '#register/register.test-support.ts';
import type { Register } from '#register/register.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { Worker } from '#work/worker/worker.ts';
import { usualWorker } from '#work/worker/worker-options.ts';
import { ourJudge } from '../../src/cli/verify/our-judge.ts';
import { lookAtPage } from './look-at-page.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';
import { openSignedIn, press } from './signed-in.ts';

const path = '/mijn-oso/testuitwisseling';
const main = join(packageRoot, 'dist/src/cli/main.js');

describe.skipIf(chromiumPath === undefined || !existsSync(main))(
  'a school in a browser, with its test exchange',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'oso-keur-school-'));
    const complaints: string[] = [];
    let database: TestDatabase;
    let register: Register;
    let served: ServedWeb;
    let browser: Browser;
    let worker: Worker;

    beforeAll(async () => {
      const [first] = testDatabases;
      if (!first) throw new Error('There is no database to test on');
      database = await first[1]();
      register = registerOn(database, { judge: ourJudge({}), now: () => new Date() });
      await fillDemo(register);
      const onFailure = (error: unknown) => void complaints.push(String(error));
      const where = { host: '127.0.0.1', port: 0, isInvented: true };
      served = await serveWeb({ register, version: '1', onFailure, ...where });
      browser = await openBrowser();
    });

    afterAll(async () => {
      await worker?.stop();
      await browser?.close();
      await served?.close();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
      complaints.length = 0;
    });

    async function open(options = {}): Promise<Page> {
      const row = await database.kysely
        .selectFrom('people')
        .select(personColumns)
        .where('handle', '=', 'sara')
        .executeTakeFirstOrThrow();
      const person = personIn(row);
      const watching = { site: served.url, complaints, options };
      return openSignedIn(browser, { ...watching, register, person });
    }

    async function answer(page: Page): Promise<void> {
      for (const yes of await page.getByRole('radio', { name: 'Ja' }).all()) await yes.check();
    }

    const step = (page: Page) => page.locator('[aria-current="step"]').textContent();

    it('answers, starts, follows, records and is qualified, always seeing at which step it is', async () => {
      const page = await open();
      const found: Record<string, readonly string[]> = {};
      const look = async (name: string) => {
        Object.assign(found, await lookAtPage(page, `school-${name}`));
        return step(page);
      };

      await page.goto(`${served.url}/mijn-oso`);
      await page.getByRole('link', { name: 'Naar de testuitwisseling' }).click();
      const seen = [await look('before')];
      await page.getByRole('link', { name: 'Naar de vragen' }).click();
      seen.push(await look('questions'));
      await answer(page);
      await press(page, 'Bewaren en verder');
      seen.push(await look('start'));
      await press(page, 'Testuitwisseling starten');
      seen.push(await look('playing'));
      worker = await startWorker();
      await page.getByRole('button', { name: 'Uitslag vastleggen' }).waitFor({ timeout: 120_000 });
      seen.push(await look('to-record'));
      await press(page, 'Uitslag vastleggen');
      seen.push(await look('outcome'));
      const qualified = await page.getByRole('heading', { name: 'is gekwalificeerd' }).count();
      const letter = await page.getByText('alles ging goed').count();
      await page.getByRole('link', { name: 'Naar Mijn OSO' }).click();
      const mine = await page.getByText('gedaan, telt tot').count();

      expect(seen).toEqual([
        'Voor u begint',
        'Vragen',
        'Starten',
        'Uitwisselen',
        'Uitslag',
        'Uitslag',
      ]);
      expect([qualified, letter, mine]).toEqual([1, 1, 1]);
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
      expect(complaints).toEqual([]);
    }, 240_000);

    it('works without a script, cancels, and is led back to the start', async () => {
      await worker?.stop();
      const page = await open({ javaScriptEnabled: false });
      await page.goto(`${served.url}${path}?stap=2`);
      await answer(page);
      await press(page, 'Bewaren en verder');
      await press(page, 'Testuitwisseling starten');
      const anew = await page.getByRole('link', { name: 'Vernieuwen' }).count();
      const playing = await step(page);

      await press(page, 'Afbreken');

      const told = await page.getByRole('heading', { name: 'De vorige is afgebroken' }).count();
      expect([anew, playing, told, await step(page)]).toEqual([1, 'Uitwisselen', 1, 'Starten']);
      expect(complaints).toEqual([]);
    });

    function startWorker(): Promise<Worker> {
      return Worker.start({
        ...usualWorker,
        database: register.database,
        ...{
          suite: 'test',
          folder: join(folder, 'work'),
          lanes: 1,
          allowed: [],
          production: [],
          pollMs: 100,
        },
        command: [process.execPath, main],
        onFailure: (error) => void complaints.push(String(error)),
      });
    }
  },
);
