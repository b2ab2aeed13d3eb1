/**
 * One process at a time in a data directory, for two that open one PGlite spoil it:
 *
 * 1. Who wants it puts a file of its own there, by a name that no other has, and looks who else has one. Of two that want it
 *    at least one sees the other: nobody has it who did not see itself alone.
 * 2. Who sees another that has it, or that wants it too and comes first, takes its own file away and is told who that is. Who
 *    comes first waits for those to go.
 * 3. A file whose process is gone is taken away by who finds it. Since names are never used again, it is never another's.
 * 4. A process that has the number of another, long gone, is told apart by when it began.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Whether it has the directory; else it wants to. */
  readonly has: boolean;
  /** Where it serves, if it does. */
  readonly url?: string;
};

const lockFiles = /^register\.lock\.[0-9a-f-]{36}$/;

/** Who comes first waits at most so long for others to go, looking every so often. */
const patience = { turns: 1_000, pauseMs: 5 } as const;

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
    const wanting = ourselves();
    const path = join(directory, `register.lock.${wanting.id}`);
    write(path, wanting);
    try {
      waitUntilAlone(wanting, directory);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    const lock = new DirectoryLock(path, { ...wanting, has: true });
    write(path, lock.#holder);
    return lock;
  }

  /** Lets others know where we serve. */
  serveAt(url: string): void {
    this.#holder = { ...this.#holder, url };
    write(this.#path, this.#holder);
  }

  /** Gives the lock back. */
  release(): void {
    rmSync(this.#path, { force: true });
  }
}

/** Tells where the process serves that has a data directory, if one does. */
export function servedAt(directory: string): string | undefined {
  return holdersIn(directory).find(({ has }) => has)?.url;
}

function waitUntilAlone({ id: ours }: LockHolder, directory: string): void {
  for (let turn = 0; turn < patience.turns; turn += 1) {
    const others = holdersIn(directory).filter(({ id }) => id !== ours);
    if (others.length === 0) return;
    const first = others.find(({ id, has }) => has || id < ours);
    if (first) throw heldBy(first, directory);
    pause();
  }
  throw new ConfigurationError(
    `Cannot lock the data directory "${directory}": others keep wanting it; try again`,
  );
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
    has: false,
  };
}

/** Whole from the first moment, so that nobody reads half of it. */
function write(path: string, holder: LockHolder): void {
  const partial = path.replace('register.lock.', 'register.lock-partial.');
  writeFileSync(partial, JSON.stringify(holder), { mode: 0o600 });
  renameSync(partial, path);
}

/** Gives who has a directory or wants it, and takes away what others left that are gone. */
function holdersIn(directory: string): readonly LockHolder[] {
  return namesIn(directory).flatMap((name) => {
    const path = join(directory, name);
    const holder = holderIn(path);
    if (holder && isAlive(holder)) return [holder];
    if (holder) rmSync(path, { force: true });
    return [];
  });
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).filter((name) => lockFiles.test(name));
  } catch {
    return [];
  }
}

/** Nobody where it was taken away meanwhile. */
function holderIn(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch (error) {
    if (systemReason(error) === 'ENOENT') return undefined;
    throw new ConfigurationError(
      `Cannot read the lock "${path}" (${systemReason(error)}): remove it, when no process has this data directory`,
      { cause: error },
    );
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.pauseMs);
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

function heldBy({ id, pid, host, since }: LockHolder, directory: string): ConfigurationError {
  const isHere = host === hostname();
  const file = join(directory, `register.lock.${id}`);
  const { nl, en } = isHere
    ? text('', '')
    : text(
        `; is dat proces er niet meer, haal dan "${file}" weg`,
        `; if that process is no more, remove "${file}"`,
      );
  return new ConfigurationError(
    text(
      `De gegevensmap "${directory}" is in gebruik door proces ${pid} op ${host}, sinds ${since}: wacht tot dat klaar is, of start "oso-keur serve", waar andere opdrachten mee kunnen praten${nl}`,
      `The data directory "${directory}" is in use by process ${pid} on ${host}, since ${since}: wait until it is done, or start "oso-keur serve", to which other commands can talk${en}`,
    ),
  );
}
