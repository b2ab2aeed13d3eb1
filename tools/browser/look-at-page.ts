import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

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

/** How large the windows are that pages are looked at in. */
const widths = { wide: { width: 1280, height: 900 }, narrow: { width: 360, height: 740 } };

/** A page, and what is told of it. */
export type Watching = {
  /** Whatever is asked elsewhere is a complaint. */
  readonly site: string;
  readonly complaints: string[];
  readonly options?: Parameters<Browser['newContext']>[0];
  readonly cookies?: Parameters<Context['addCookies']>[0];
};
type Context = Awaited<ReturnType<Browser['newContext']>>;

/** Opens a page in a browser that is nobody's yet; the complaints get all that goes wrong in it. */
export async function openWatched(
  browser: Browser,
  { site, complaints, options = {}, cookies = [] }: Watching,
): Promise<Page> {
  const context = await browser.newContext({ viewport: widths.wide, ...options });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) complaints.push(request.url());
  });
  return page;
}

/** Looks at an open page by day and night, wide and narrow; gives what is wrong with it, by look. */
export async function lookAtPage(page: Page, name: string): Promise<Record<string, string[]>> {
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  await page.evaluate(axe.source);
  const found: Record<string, string[]> = {};
  for (const look of looks) {
    const viewport = look.endsWith('narrow') ? widths.narrow : widths.wide;
    await page.emulateMedia({ colorScheme: look.startsWith('dark') ? 'dark' : 'light' });
    await page.setViewportSize(viewport);
    if (pictures !== undefined) {
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`), fullPage: true });
    }
    const scrolls = await page.evaluate(`document.documentElement.scrollWidth > ${viewport.width}`);
    const seen = await page.evaluate<string[]>(problems);
    found[`${name} ${look}`] = scrolls ? [...seen, 'scrolls sideways'] : seen;
  }
  return found;
}
