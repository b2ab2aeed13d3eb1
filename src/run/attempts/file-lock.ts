/**
 * One process at a time, by a file that is there while somebody works:
 *
 * 1. Who can make the file has the lock, and takes the file away when done.
 * 2. Who cannot tries again, until its patience ends.
 * 3. A file whose process is gone, or that is much older than any work takes, is taken away by who finds it: it is moved
 *    aside first, and put back when it turns out to be another one by then.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const pauseMs = 15;
const patienceMs = 10_000;
const longestWorkMs = 5_000;

/**
 * Does some work, that takes no time to speak of, while nobody else does who uses the same file.
 *
 * @throws Error when somebody else never gets done.
 */
export async function whileLocked<Result>(path: string, work: () => Result): Promise<Result> {
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  for (let waitedMs = 0; !isMade(path, own); waitedMs += pauseMs) {
    if (waitedMs > patienceMs) throw new Error(`Cannot lock "${path}": somebody else holds it`);
    if (!takeAwayStale(path)) await pause(pauseMs);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function isMade(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Tells whether it is worth trying again at once. */
function takeAwayStale(path: string): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    const found = readFileSync(path, 'utf8');
    if (!isStale(found, statSync(path).mtimeMs)) return false;
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== found) linkSync(aside, path);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'EEXIST')) return true;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isStale(found: string, madeAtMs: number): boolean {
  const [host, pid = ''] = found.split(' ');
  const isOld = Date.now() - madeAtMs > longestWorkMs;
  return isOld || (host === hostname() && pid !== '' && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
