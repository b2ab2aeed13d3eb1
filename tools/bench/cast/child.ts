import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '#law/package-root.ts';
import type { Use } from './serve-parent.ts';

/** A process of the bench, as who started it sees it. */
export class Child<Ready> {
  readonly ready: Ready;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, ready: Ready) {
    this.#process = process;
    this.ready = ready;
  }

  /** Starts a file beside this one and waits until it is ready. */
  static async start<Ready>(file: string, env: NodeJS.ProcessEnv = {}): Promise<Child<Ready>> {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const child = fork(path, [], {
      // Whatever folder somebody else is in.
      cwd: packageRoot,
      execArgv: ['--import', 'tsx', '--expose-gc'],
      env: { ...process.env, ...env },
    });
    const gone = once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code} before it was ready`);
    });
    const [ready] = await Promise.race([once(child, 'message'), gone]);
    gone.catch(() => {});
    return new Child(child, ready as Ready);
  }

  /** Asks what it uses; for memory garbage is collected first. */
  async use<Told extends object = object>(of: 'cpu' | 'memory' = 'cpu'): Promise<Use & Told> {
    const told = once(this.#process, 'message');
    this.#process.send(of);
    const [use] = await told;
    return use as Use & Told;
  }

  async stop(): Promise<void> {
    const exited = once(this.#process, 'exit');
    this.#process.send('stop');
    await exited;
  }
}
