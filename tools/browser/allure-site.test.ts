import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runFormats } from '#report/all.ts';
import type { Signal } from '#report/cases/case.ts';
import { casesOf } from '#report/cases/cases-of.ts';
import { makeAllureSite } from '#run/reports/allure-site.ts';
import { writeReport } from '#run/reports/write-report.ts';
import { text } from '#words/text.ts';
import {
  inventEntries,
  invented,
  inventRecord,
} from '../../src/report/invented-run.test-support.ts';
import { chromiumPath, openBrowser } from './open-browser.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const hostile = `</pre></script><img src=x onerror=alert(1)><script>alert('"')</script>`;
const folder = mkdtempSync(join(tmpdir(), 'oso-keur-allure-site-'));
const site = join(folder, 'site');
const hasJava = spawnSync('java', ['-version']).status === 0;

const record = inventRecord({
  findings: [{ ...invented, actual: text(hostile, hostile) }],
  change: hostile,
});
const entries = inventEntries({ body: { text: hostile }, path: hostile });

/** By what it is known that a page has drawn what it is for, and is not still the one before. */
const pages: readonly (readonly [string, string])[] = [
  ['', '.splash__title'],
  ['#categories', tree('Categories')],
  ['#suites', tree('Suites')],
  ['#graph', '.chart__arc_status_failed'],
  ['#timeline', '.timeline__item'],
  ['#behaviors', tree('Behaviors')],
  ['#packages', tree('Packages')],
];

function tree(title: string): string {
  return `.tree:has(.pane__title-text:text-is("${title}")) .tree__content`;
}

describe.skipIf(chromiumPath === undefined || !hasJava)('the Allure site in a browser', () => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  let served: ServedFolder;
  let page: Page;

  beforeAll(async () => {
    const results = join(folder, 'results');
    writeReport(runFormats.allure, { record, entries, language: 'nl' }, results);
    await makeAllureSite(results, site);
    served = await serveFolder(site);
    browser = await openBrowser();
    page = await browser.newPage();
    listen();
  });

  afterAll(async () => {
    await browser?.close();
    served?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Keeps what the site asks of others and what the browser complains of. */
  function listen(): void {
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${served.origin}/`) && !url.startsWith('data:')) elsewhere.push(url);
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
  }

  async function goTo(hash: string): Promise<void> {
    await page.goto(`${served.origin}/${hash}`);
  }

  it.each(pages)('shows page "%s" without a complaint or a call to others', async (hash, drawn) => {
    await goTo(hash);

    await page.locator(drawn).first().waitFor();

    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('counts what the run counts', async () => {
    await goTo('#suites');
    await page.locator(tree('Suites')).first().waitFor();

    const shown = await page.locator('.status-toggle__item').allTextContents();

    // In the order of Allure; it has a status "unknown", which we never give.
    expect(shown).toEqual([...signals.map(counted), '0']);
    expect(counted('failed')).toBe('1');
  });

  it('shows what a target sent as the text that it is', async () => {
    await goTo(`#testresult/${failedResult()}`);

    await page.locator('.step__title', { hasText: hostile }).click();
    await page.locator('.attachment-row').click();
    await page.locator('.attachment', { hasText: hostile }).waitFor();
    await page.waitForLoadState('networkidle');

    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

const signals: readonly Signal[] = ['failed', 'inconclusive', 'passed', 'skipped'];

function counted(signal: Signal): string {
  return String(casesOf(record).filter((each) => each.signal === signal).length);
}

type Node = { readonly uid: string; readonly status?: string; readonly children?: readonly Node[] };

function failedResult(): string | undefined {
  const root: Node = JSON.parse(readFileSync(join(site, 'data/suites.json'), 'utf8'));
  return leaves(root).find(({ status }) => status === 'failed')?.uid;
}

function leaves(node: Node): readonly Node[] {
  return node.children?.flatMap(leaves) ?? [node];
}
