import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What came of commands: all that they printed, and how they ended. */
export type Printed = { readonly output: string; readonly code: number };

/** One bash, in which blocks are run one after another as somebody at a terminal would. */
export class Shell {
  readonly #bash: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #script: string;

  /** Opens it in a folder, where the file `.block` is its own. */
  constructor(folder: string, environment: NodeJS.ProcessEnv) {
    this.#bash = spawn('bash', [], {
      cwd: folder,
      env: environment,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // It was asked for, so it is there.
    const input = this.#bash.stdout as NodeJS.ReadableStream;
    this.#lines = createInterface({ input })[Symbol.asyncIterator]();
    this.#script = join(folder, '.block');
  }

  /** Runs a block; rejects when the shell itself has gone. */
  async run(code: string): Promise<Printed> {
    writeFileSync(this.#script, code);
    this.#bash.stdin?.write(`. '${this.#script}' </dev/null 2>&1; echo; echo "${end}$?"\n`);
    const printed: string[] = [];
    for (;;) {
      const { value, done } = await this.#lines.next();
      if (done) throw new Error(`The shell has gone, after: ${printed.join('\n')}`);
      if (value.startsWith(end)) {
        return { output: printed.join('\n'), code: Number(value.slice(end.length)) };
      }
      printed.push(value);
    }
  }

  async stop(): Promise<void> {
    const exited = once(this.#bash, 'exit');
    this.#bash.stdin?.end();
    await exited;
  }
}

const end = 'This block ended with ';
