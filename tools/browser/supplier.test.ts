import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#evidence/digest.ts';
import { setRelease } from '#register/calendar/set-release.ts';
import {
  type TestDatabase,
  testDatabases,
} from '#register/database/test-databases.test-support.ts';
import { type Desk, openDesk } from '#register/desk.test-support.ts';
import { inventedList } from '#register/invented-schools.test-support.ts';
import { issue } from '#register/issuing/decide.ts';
import { addPerson } from '#register/people/add-person.ts';
import type { Person } from '#register/people/person.ts';
import { personWith } from '#register/people/person-with.ts';
import { bundleOf, smallRun } from '#register/runs.test-support.ts';
import { importSchools } from '#register/schools/import-schools.ts';
import type { ProgressLine } from '#report/progress-line.ts';
import type { RunRecord } from '#verdict/record.ts';
import { type ServedWeb, serveWeb } from '#web/serve-web.ts';
import { lookAtPage } from './look-at-page.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';
import { openSignedIn } from './signed-in.ts';

const why = 'zoals afgesproken';
const oin = '00000003999999991000';
const product = `Supplier,${oin},Product,1,2025-08-01`;
const label = 'Product 1 (Supplier)';

describe.skipIf(chromiumPath === undefined)('a supplier in a browser', () => {
  let database: TestDatabase;
  let desk: Desk;
  let levi: Person;
  let worker: number;
  let served: ServedWeb;
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    const [first] = testDatabases;
    if (!first) throw new Error('There is no database to test on');
    database = await first[1]();
    desk = await openDesk(database);
    const { register, lea } = desk;
    const school = `99ZA,00,College,VO,Ede,,,${product}\n`;
    await importSchools(register, { csv: `${inventedList(20)}${school}`, why }, lea);
    const named = { handle: 'levi', name: 'Levi', role: 'supplier', supplier: oin } as const;
    levi = await personWith(register, (await addPerson(register, named, lea)).token);
    const dates = { opensOn: '2026-01-01', endsOn: '2027-01-01', schoolsMustQualify: false };
    await setRelease(register, { release: '2022', gegevensset: '2019.1', ...dates, why }, lea);
    const row = { host: 'here', pid: 1, suite: 'test', lanes: 1, endedAt: null };
    ({ id: worker } = await database.kysely
      .insertInto('workers')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow());
    const onFailure = (error: unknown) => void complaints.push(String(error));
    served = await serveWeb({ register, version: '1', onFailure, host: '127.0.0.1', port: 0 });
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

  async function open(options = {}, told = complaints): Promise<Page> {
    const watching = { site: served.url, complaints: told, options };
    return openSignedIn(browser, { ...watching, register: desk.register, person: levi });
  }

  /** A run of the supplier that a worker has; gives its number and that of its take. */
  async function taken(): Promise<{ readonly job: number; readonly take: number }> {
    const asked = { kind: 'qualify' as const, state: 'running' as const, product: label, oin };
    const { id: job } = await database.kysely
      .insertInto('jobs')
      .values({ ...asked, target: '{}', options: '{"release":"2022"}', askedBy: levi.id })
      .returning('id')
      .executeTakeFirstOrThrow();
    const torn = { endedAt: desk.register.now(), how: 'torn' as const };
    const none = { workerId: worker, jobId: job, exitCode: null, said: null };
    const goesOn = { number: 2, ...none, endedAt: null, how: null };
    const takes = [{ number: 1, ...none, ...torn }, goesOn];
    const rows = await database.kysely.insertInto('takes').values(takes).returning('id').execute();
    return { job, take: rows.at(-1)?.id ?? 0 };
  }

  async function tell(
    { job, take }: { readonly job: number; readonly take: number },
    ...lines: readonly ProgressLine[]
  ): Promise<void> {
    const rows = lines.map((line) => ({ takeId: take, jobId: job, line: JSON.stringify(line) }));
    await database.kysely.insertInto('progress').values(rows).execute();
  }

  /** Lets a run hand in what it left. */
  async function handIn({ job, take }: { readonly job: number; readonly take: number }) {
    const run = smallRun({ laterMs: 20 });
    const bundle = Buffer.from(bundleOf(run));
    const { runId } = (JSON.parse(run.record ?? '') as RunRecord).volatile;
    const left = { runId, digest: sha256(bundle), bundle, record: null };
    const endedAt = desk.register.now();
    await database.kysely
      .insertInto('results')
      .values({ jobId: job, ...left })
      .execute();
    const how = 'handed in' as const;
    await database.kysely
      .updateTable('takes')
      .set({ endedAt, how })
      .where('id', '=', take)
      .execute();
    const ended = { state: 'ended' as const, outcome: 'passed', exitCode: 0, endedAt };
    await database.kysely.updateTable('jobs').set(ended).where('id', '=', job).execute();
  }

  /** Opens the report of a run beside the page that leads to it; it is read without its script. */
  async function openReport(job: number) {
    const blocked: string[] = [];
    const page = await open({}, blocked);
    await page.goto(`${served.url}/runs/${job}/rapport`);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const hasFilter = await page.locator('form').isVisible();
    await page.context().close();
    return { heading, hasFilter, blocked };
  }

  const scenario = 'a/bron/POVO';
  const playing: ProgressLine = {
    kind: 'scenario-started',
    ...{ scenario, role: 'bron', profile: 'POVO' },
    name: 'Een dossier gaat van de basisschool naar het voortgezet onderwijs',
  };
  const ended = (count: number): ProgressLine => {
    return { kind: 'scenario-ended', scenario, outcome: 'played', ended: count, of: 12 };
  };

  it('follows a run as it goes on, asks for a qualification with it, and sees what comes of that', async () => {
    const run = await taken();
    const found: Record<string, string[]> = {};
    const page = await open();
    await page.goto(`${served.url}/leverancier`);
    Object.assign(found, await lookAtPage(page, 'supplier-first'));
    await page
      .getByRole('link', { name: `Run ${run.job}` })
      .first()
      .click();
    await tell(run, { kind: 'plan', scenarios: 12 }, playing);
    await page.getByText('0 van 12 scenario’s gespeeld').waitFor();
    await tell(run, ended(1), playing, ended(2), ended(3), playing);
    await page.getByText('3 van 12 scenario’s gespeeld').waitFor();
    Object.assign(found, await lookAtPage(page, 'run-going-on'));
    const bar = await page.getByRole('progressbar').getAttribute('value');
    const aloud = await page.getByRole('status').textContent();

    await handIn(run);
    await page.getByRole('heading', { name: 'Gekwalificeerd' }).waitFor();
    Object.assign(found, await lookAtPage(page, 'run-ended'));
    const report = await openReport(run.job);
    await page.getByRole('link', { name: 'Een kwalificatie aanvragen' }).click();
    await page.getByLabel('Waarom').fill('de jaarlijkse kwalificatie');
    Object.assign(found, await lookAtPage(page, 'run-ask'));
    await page.getByRole('button', { name: 'Aanvragen' }).click();
    await page.getByRole('heading', { name: 'Wacht op twee mensen' }).waitFor();
    Object.assign(found, await lookAtPage(page, 'own-request-waits'));
    const { anna, bram, register } = desk;
    for (const by of [anna, bram]) await issue(register, { request: 1, why, validDays: 365 }, by);
    await page.reload();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'De verklaring (JWS)' }).click();
    const file = (await saved).suggestedFilename();
    Object.assign(found, await lookAtPage(page, 'own-request-issued'));
    for (const [name, path] of [
      ['supplier', '/leverancier'],
      ['runs', '/runs'],
      ['run-cancel', `/runs/${(await taken()).job}/afbreken`],
    ] as const) {
      await page.goto(`${served.url}${path}`);
      Object.assign(found, await lookAtPage(page, name));
    }

    expect(report).toMatchObject({ heading: 'Gekwalificeerd', hasFilter: false });
    expect(report.blocked).toEqual([expect.stringContaining('sandboxed')]);
    expect([bar, aloud, file]).toEqual(['3', 'Een kwart is gespeeld.', 'statement.jws']);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((seen) => [seen, []])));
    expect(complaints).toEqual([]);
  });

  it('reads how far a run is, and cancels it, without a script', async () => {
    const run = await taken();
    await tell(run, { kind: 'plan', scenarios: 12 }, playing, ended(1));
    const page = await open({ javaScriptEnabled: false });

    await page.goto(`${served.url}/runs/${run.job}`);
    const first = await page.getByText('1 van 12 scenario’s gespeeld').count();
    await tell(run, ended(2));
    await page.getByRole('link', { name: 'Vernieuwen' }).click();
    const second = await page.getByText('2 van 12 scenario’s gespeeld').count();
    await page.getByRole('link', { name: 'De run afbreken' }).click();
    await page.getByRole('button', { name: 'Run afbreken' }).click();

    expect([first, second]).toEqual([1, 1]);
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain(
      'Wordt afgebroken',
    );
  });
});
