import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** How a child ended. */
export type EndedChild = { readonly code: number | null; readonly said: string };

/** What a child is started with. */
export type ChildOptions = {
  readonly command: readonly string[];
  readonly folder: string;
  readonly onLine: (line: string) => void;
};

/** Of what a child says on its standard error the end is kept. */
const mostSaid = 4_000;
/** A line that is longer is no progress. */
const longestLine = 16_000;
/** Who was asked to end gets so long. */
const graceMs = 10_000;

/**
 * A command line that runs for a job, as a process of its own. It has nothing of our environment that is secret, and a channel by
 * which it notices that we are gone: then it ends.
 */
export class Child {
  readonly ended: Promise<EndedChild>;
  readonly #process: ChildProcess;

  constructor({ command: [program = '', ...options], folder, onLine }: ChildOptions) {
    this.#process = spawn(program, options, {
      cwd: folder,
      env: harmlessEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C is for us; we end it in our own way.
      detached: true,
    });
    this.ended = this.#follow(onLine);
  }

  /** Asks it to end, and ends it when it does not. */
  async stop(): Promise<void> {
    this.#process.kill('SIGTERM');
    const over = new AbortController();
    const late = pause(graceMs, 'late', { signal: over.signal }).catch(() => 'ended');
    if ((await Promise.race([this.ended, late])) === 'late') this.kill();
    over.abort();
  }

  /** Ends it at once. */
  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #follow(onLine: (line: string) => void): Promise<EndedChild> {
    const { stdout, stderr } = this.#process;
    let said = '';
    stderr?.setEncoding('utf8').on('data', (content: string) => {
      said = (said + content).slice(-mostSaid);
    });
    if (stdout) {
      createInterface({ input: stdout }).on('line', (line) => {
        if (line.length <= longestLine) onLine(line);
      });
    }
    return new Promise((resolve) => {
      this.#process.on('error', ({ message }) => resolve({ code: null, said: message }));
      this.#process.on('close', (code) => resolve({ code, said: said.trim() }));
    });
  }
}

const kept = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'NODE_EXTRA_CA_CERTS'];

function harmlessEnvironment(): Record<string, string> {
  const entries = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(entries), NO_COLOR: '1', OSO_KEUR_OF_WORKER: 'true' };
}
