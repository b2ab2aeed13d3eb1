/**
 * Makes the pictures of the README, `npm run pictures`, of what the product really shows: a run of the reference and one of
 * a mutant, so that something is wrong. It needs Chromium; Debian's fonts-liberation makes them look as meant.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { packageRoot } from '#law/package-root.ts';
import { openBrowser } from './browser/open-browser.ts';
import { terminalSvg } from './pictures/terminal-svg.ts';

const runs = [
  ['run', '--target', 'reference', '--profiles', 'POVO', '--lang', 'en'],
  ['run', '--mutant', 'swaps-the-sexes', '--profiles', 'POVO', '--lang', 'en'],
];

const folder = mkdtempSync(join(tmpdir(), 'oso-keur-pictures-'));
const pictures = join(packageRoot, 'docs/pictures');

try {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, 'terminal.svg'), terminalSvg(runs.map(play).join('\n')));
  const browser = await openBrowser();
  await photograph(browser, { name: 'report', anchor: '', height: 1180 });
  await photograph(browser, { name: 'finding', anchor: '#finding-OSO-DOS-01', height: 960 });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Plays a run, and gives what a terminal would show of it. */
function play(options: readonly string[]): string {
  const program = join(packageRoot, 'dist/src/cli/main.js');
  const env = { ...process.env, FORCE_COLOR: '1' };
  const { stdout } = spawnSync(process.execPath, [program, ...options], { cwd: folder, env });
  return `\u001b[2m$\u001b[22m npx oso-keur ${options.join(' ')}\n${stdout.toString()}`;
}

type Shot = { readonly name: string; readonly anchor: string; readonly height: number };

/** Takes a picture of the newest report by day, and one by night. */
async function photograph(browser: Browser, { name, anchor, height }: Shot): Promise<void> {
  const report = pathToFileURL(join(folder, 'reports/latest/report.html')).href;
  for (const [colorScheme, suffix] of [
    ['light', ''],
    ['dark', '-dark'],
  ] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height } });
    await page.goto(`${report}${anchor}`);
    await page.screenshot({ path: join(pictures, `${name}${suffix}.png`) });
    await page.close();
  }
}
