import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plainScenarios } from '#proof/trial.ts';
import { renderHtml } from '#report/html.ts';
import type { Language } from '#words/text.ts';
import { keptOsoKeurIn } from '../../src/cli/kept-product.test-support.ts';
import { inventCrowdedRun } from '../../src/report/crowded-run.test-support.ts';
import {
  type Invention,
  inventEntries,
  inventRecord,
} from '../../src/report/invented-run.test-support.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';

const hostile = `</pre></script><img src=x onerror=alert(1)><script>alert('"')</script>`;
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-browser-'));

/** The problems that axe finds, with everything unfolded and laid out: it does not see what a browser leaves for later. */
const problems = `(async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  document.documentElement.classList.add('laid-out');
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html);
})()`;

describe.skipIf(chromiumPath === undefined)('the HTML report in a browser', () => {
  let browser: Browser;
  let requests: string[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  /** Opens a page, and keeps what it asks for and what the browser complains of. */
  async function open(address: URL, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(address.href);
    return page;
  }

  describe.each<Language>(['nl', 'en'])('in the language %s', (language) => {
    describe.each<'light' | 'dark'>(['light', 'dark'])('and %s', (colorScheme) => {
      it.each<[string, Invention]>([
        ['a sound run', { findings: [] }],
        ['a run with faults', { body: { text: hostile }, path: hostile, change: 'x' }],
      ])('shows %s without a problem, a request or a complaint', async (_, invention) => {
        const address = writeReport(invention, language);

        const page = await open(address, { colorScheme });
        await page.evaluate(axe.source);

        expect(await page.evaluate(problems)).toEqual([]);
        expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address.href]);
        expect(complaints).toEqual([]);
      });
    });
  });

  it('shows a run that was really played without a problem', async () => {
    const asked = ['--only', plainScenarios.bron, '--profiles', 'POVO'];
    const options = ['--mutant', 'names-another-school', ...asked];
    const { code } = await keptOsoKeurIn(folder)('run', ...options, '--reports', '.');

    const page = await open(pathToFileURL(join(folder, 'latest/report.html')));
    await page.evaluate(axe.source);

    expect(code).toBe(1);
    expect(await page.evaluate(problems)).toEqual([]);
    expect(await page.locator('#messages mark').count()).toBeGreaterThan(0);
    // A name of our own that has no words is written as it is, without a capital.
    expect(await page.locator('.evidence dt').allTextContents()).not.toContainEqual(
      expect.stringMatching(/^[a-z]/),
    );
    expect(complaints).toEqual([]);
  });

  it('is searched by keyboard, says what is left, and keeps that in its address', async () => {
    const page = await open(writeReport({}, 'nl'));

    await tabTo(page, 'document.activeElement.name === "q"');
    await page.keyboard.type('niet te vinden');
    await page.waitForURL((address) => isNarrowedTo(address, 'niet te vinden'));

    const left = '0 van 1 bevindingen 0 van 4 eisen 0 van 2 scenario’s';
    expect(await page.getByRole('status').textContent()).toContain(left);
    const again = await open(new URL(page.url()));
    expect(await again.getByRole('status').textContent()).toContain(left);
    expect(await again.locator('.finding:visible').count()).toBe(0);
  });

  it('is narrowed by role, profile, outcome and subject, and shows all again', async () => {
    const page = await open(write(crowdedPage()));
    // Of all of so long a page it takes seconds to tell the roles.
    const filter = page.locator('#filter');

    for (const [name, value] of [...choices, ['q', 'ontbreekt']] as const)
      await choose(page, name, value);
    await page.waitForURL((address) => address.hash.includes('q=ontbreekt'));

    expect(await filter.getByRole('status').textContent()).toContain('170 van 2.000 bevindingen');
    await filter.getByRole('button', { name: 'Alles tonen' }).click();
    await page.waitForURL((address) => address.hash === '');
    expect(await filter.getByRole('status').textContent()).toContain('2.000 van 2.000 bevindingen');
  });

  it('leads with Enter from a finding to its message, which it opens', async () => {
    const page = await open(writeReport({}, 'nl'));

    await page.locator('.finding dd a[href="#line-3"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#line-3 pre').last().waitFor({ state: 'visible' });

    expect(await page.locator(':focus').getAttribute('id')).toBe('line-3');
  });

  it('shows what a link leads to, also when it was searched away', async () => {
    const page = await open(writeReport({}, 'nl', '#?q=niets-van-dit-al'));
    expect(await page.locator('.finding:visible').count()).toBe(0);

    await page.locator('.reasons a').first().click();
    await page.locator('.finding').first().waitFor({ state: 'visible' });

    expect(await page.locator('h3:visible').first().textContent()).toContain('OSO-DOS-01');
  });

  it('is all there without its script', async () => {
    const page = await open(writeReport({}, 'nl'), { javaScriptEnabled: false });

    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('.finding').first().isVisible()).toBe(true);
    await page.locator('#line-3 summary').click();
    expect(await page.locator('#line-3 pre').last().isVisible()).toBe(true);
  });

  it('prints what is folded, and no form', async () => {
    const page = await open(writeReport({}, 'nl'));
    await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = false');

    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('.steps').first().isVisible()).toBe(true);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('fits on a telephone', async () => {
    const page = await open(writeReport({}, 'nl'), { viewport: { width: 320, height: 640 } });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('stays small enough to be quick with two thousand findings', async () => {
    const page = await open(write(crowdedPage()));

    const laidOut = 'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd';
    process.stdout.write(
      `2,000 findings: ${Math.round(Number(await page.evaluate(laidOut)))} ms\n`,
    );

    expect(await page.locator('.finding').count()).toBe(2_000);
    expect(await page.locator('*').count()).toBeLessThan(200_000);
    // What is far away is not laid out until somebody goes there.
    expect(await page.evaluate(contentVisibility)).toBe('auto');
  });
});

const contentVisibility =
  'getComputedStyle([...document.querySelectorAll(".finding")].at(-1)).contentVisibility';

/** Whether all that was typed is in the address; a slow keyboard puts a part of it there first. */
function isNarrowedTo({ hash }: URL, words: string): boolean {
  return new URLSearchParams(hash.slice(2)).get('q') === words;
}

const choices = [
  ['role', 'doel'],
  ['profile', 'POPO'],
  ['outcome', 'failed'],
  ['subject', 'DOS'],
] as const;

async function choose(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(`#filter [name="${name}"]`);
  await (name === 'q' ? field.fill(value) : field.selectOption(value));
}

/** Of two thousand findings, made once for all that look at it. */
let crowded: string | undefined;
function crowdedPage(): string {
  const { record, entries } = inventCrowdedRun();
  crowded ??= renderHtml(record, entries);
  return crowded;
}

function writeReport(invention: Invention, language: Language, hash = ''): URL {
  const page = renderHtml(inventRecord(invention), inventEntries(invention), language);
  return write(page, hash);
}

function write(page: string, hash = ''): URL {
  const file = join(folder, 'report.html');
  writeFileSync(file, page);
  return new URL(`${pathToFileURL(file).href}${hash}`);
}

/** Presses Tab until the focus is where it should be; a page has fewer stops before its form than this. */
async function tabTo(page: Page, isThere: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(isThere)) return;
  }
  throw new Error(`Cannot reach "${isThere}" with Tab`);
}
