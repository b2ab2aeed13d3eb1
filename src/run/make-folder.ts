import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Makes a folder with those above it, unless it is there. mkdir does not end where it is refused, as under /proc. */
export function makeFolder(path: string): void {
  const whole = resolve(path);
  if (statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(dirname(whole));
  mkdirSync(whole);
}
