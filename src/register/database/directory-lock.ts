/**
 * One process at a time in a data directory, for two that open one PGlite spoil it:
 *
 * 1. Who can link its own file to `register.lock` has the lock, whole from the first moment, and takes it away when done.
 * 2. Who cannot is told who has it: by its process, since when, and where it serves, if it does.
 * 3. A lock whose process is gone is moved aside by who finds it, and put back when it turns out to be another one by then.
 * 4. A process that has the number of another, long gone, is told apart by when it began.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '#preflight/configuration-error.ts';
import { systemReason } from '#preflight/system-reason.ts';
import { text } from '#words/text.ts';

/** Who has a data directory. */
export type LockHolder = {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** When the process began, as the system counts it; none where that cannot be known. */
  readonly began?: string;
  readonly since: string;
  /** Where it serves, if it does. */
  readonly url?: string;
};

const lockFile = 'register.lock';

/** The lock of a data directory, as long as it is ours. */
export class DirectoryLock {
  readonly #path: string;
  #holder: LockHolder;

  private constructor(path: string, holder: LockHolder) {
    this.#path = path;
    this.#holder = holder;
  }

  /**
   * Takes the lock, and makes the directory where there is none.
   *
   * @throws ConfigurationError that tells who has it.
   */
  static take(directory: string): DirectoryLock {
    makeDirectory(directory);
    const path = join(directory, lockFile);
    const holder = ourselves();
    // Each turn but the last takes a stale lock away, and there are not many who can leave one meanwhile.
    for (let turn = 0; turn < 10; turn += 1) {
      if (isLinked(path, holder)) return new DirectoryLock(path, holder);
      const found = holderIn(path);
      if (found && isAlive(found)) throw heldBy(found, directory);
      takeAway(path, found);
    }
    throw new ConfigurationError(
      `Cannot lock the data directory "${directory}": others keep taking it; try again`,
    );
  }

  /** Lets others know where we serve. */
  serveAt(url: string): void {
    this.#holder = { ...this.#holder, url };
    writeFileSync(`${this.#path}.new`, JSON.stringify(this.#holder), { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
  }

  /** Gives the lock back, if it is still ours. */
  release(): void {
    if (holderIn(this.#path)?.id === this.#holder.id) rmSync(this.#path, { force: true });
  }
}

/** Tells where the process serves that has a data directory, if one does. */
export function servedAt(directory: string): string | undefined {
  const holder = holderIn(join(directory, lockFile));
  return holder && isAlive(holder) ? holder.url : undefined;
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new ConfigurationError(
      `Cannot make the data directory "${directory}" (${systemReason(cause)}): name by --data one that you may write to`,
      { cause },
    );
  }
}

function ourselves(): LockHolder {
  const began = beganAt(process.pid);
  return {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    ...(began !== undefined && { began }),
    since: new Date().toISOString(),
  };
}

function isLinked(path: string, holder: LockHolder): boolean {
  const own = `${path}.${holder.id}`;
  writeFileSync(own, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (systemReason(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderIn(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

function takeAway(path: string, found: LockHolder | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    if (holderIn(aside)?.id !== found?.id) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemReason(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Of another machine nobody can tell, so its word stands. */
function isAlive({ host, pid, began }: LockHolder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemReason(error) !== 'ESRCH';
  }
  return began === undefined || began === (beganAt(pid) ?? began);
}

/** Linux tells when a process began, in ticks since the machine did; elsewhere its number alone has to do. */
function beganAt(pid: number): string | undefined {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function heldBy({ pid, host, since }: LockHolder, directory: string): ConfigurationError {
  return new ConfigurationError(
    text(
      `De gegevensmap "${directory}" is in gebruik door proces ${pid} op ${host}, sinds ${since}: wacht tot dat klaar is, of start "oso-keur serve", waar andere opdrachten mee kunnen praten`,
      `The data directory "${directory}" is in use by process ${pid} on ${host}, since ${since}: wait until it is done, or start "oso-keur serve", to which other commands can talk`,
    ),
  );
}
