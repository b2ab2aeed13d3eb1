import { median, medianRatio } from '../median.ts';

/** Writes a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const aim = 2;

/** Tells over which columns the times of the registers are written. */
export function printHead(where: string, rounds: number): void {
  const columns = ['empty', 'page', 'full'].map((name) => name.padStart(8)).join(' ');
  print(
    `\n${where}: median of ${rounds}, milliseconds; how many times as long as with one page and with nothing`,
  );
  print(`${' '.repeat(width)} ${columns}`);
}

const width = 58;

/** Tells how long something took by the register: empty, with one page, and full. What is over the aim is marked. */
export function printTimes(
  what: string,
  [empty = [], page = [], full = []]: readonly (readonly number[])[],
): void {
  const times = [empty, page, full].map((each) => median(each).toFixed(2).padStart(8)).join(' ');
  const [toPage, toEmpty] = [medianRatio(full, page), medianRatio(full, empty)];
  const over = toPage > aim ? `  over ${aim}` : '';
  print(`${what.padEnd(width)} ${times}   × ${toPage.toFixed(2)}   × ${toEmpty.toFixed(2)}${over}`);
}
