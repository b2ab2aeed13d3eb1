import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { packageRoot } from '#law/package-root.ts';

/** Where the reference LAS begins. */
export const referenceProgram = join(packageRoot, 'dist', 'mocks', 'reference-las', 'main.js');

/** Where the reference LAS serves. */
export type ReferenceAddresses = { readonly endpoint: string; readonly driver: string };

/**
 * A process that is the reference LAS of one run, or of one after another: each time another LAS, with nothing kept of the one
 * before. It ends with ours, whatever happens.
 */
export class ReferenceProcess {
  #running: Running | undefined;

  /** Makes the LAS of these settings, and tells where it serves; one that served before ends. */
  async serve(settings: unknown): Promise<ReferenceAddresses> {
    return JSON.parse(await this.#tell(JSON.stringify(settings)));
  }

  /** Ends the LAS; the process may become another. */
  async rest(): Promise<void> {
    if (this.#running && isAlive(this.#running)) await this.#tell('');
  }

  /** Ends the process. */
  async end(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (!running || !isAlive(running)) return;
    const exited = once(running.child, 'exit');
    running.child.stdin.end();
    await exited;
  }

  async #tell(line: string): Promise<string> {
    if (!this.#running || !isAlive(this.#running)) this.#running = startProgram();
    const { child, lines } = this.#running;
    const over = new AbortController();
    const { signal } = over;
    const answer = once(lines, 'line', { signal }).then(([answered]) => String(answered));
    const end = once(child, 'exit', { signal }).then(([code]): never => {
      throw new Error(`The reference LAS ended with exit code ${code} before it served`);
    });
    child.stdin.write(`${line}\n`);
    try {
      return await Promise.race([answer, end]);
    } finally {
      over.abort();
      await Promise.allSettled([answer, end]);
    }
  }
}

type Running = {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: Interface;
};

function startProgram(): Running {
  const child = spawn(process.execPath, [referenceProgram], { stdio: ['pipe', 'pipe', 'inherit'] });
  // Whoever writes to it hears by its exit that it is gone.
  child.stdin.on('error', () => {});
  return { child, lines: createInterface({ input: child.stdout }) };
}

function isAlive({ child }: Running): boolean {
  return child.exitCode === null && child.signalCode === null;
}
