/**
 * Whether pages stay quick when the register is full, `npm run bench`: every page, as somebody who may see it, through all of the web
 * but the socket: who is signed in, what is asked of the register, and how it is written. Its time is a ratio to that of the same
 * page of a register with little more than one page of everything, and of one with nearly nothing (`bench/register/filled.ts`).
 * What is not asked for says why (`bench/pages/all.ts`). With a part of an address behind the command only those with it are asked for.
 */
import { allRoutes } from '#web/pages/all.ts';
import { allPages, type PageRow } from './bench/pages/all.ts';
import { askForPage, openWeb } from './bench/pages/ask-for-page.ts';
import { assertAllAsked } from './bench/pages/assert-all-asked.ts';
import { benchWeb } from './bench/pages/bench-web.ts';
import { type AllFilled, onEachDatabase } from './bench/register/filled.ts';
import { printHead, printTimes } from './bench/register/print.ts';
import { takeTurns } from './bench/turns.ts';

const rounds = 40;
const warmUp = 8;

const [part = ''] = process.argv.slice(2);

await onEachDatabase(bench);

async function bench(where: string, { empty, page, full }: AllFilled): Promise<void> {
  assertAllAsked(allRoutes(benchWeb(empty.register)));
  const webs = [await openWeb(empty), await openWeb(page), await openWeb(full)];
  printHead(where, rounds);
  for (const row of allPages.filter((each) => nameOf(each).includes(part))) {
    const works = webs.map((web) => () => askForPage(web, row));
    printTimes(nameOf(row), await takeTurns(works, { warmUp, rounds }));
  }
}

function nameOf([path, by, address]: PageRow): string {
  const asked = typeof address === 'string' ? address : path;
  return by === 'nobody' ? asked : `${asked} (${by})`;
}
