import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import type { Answer, Task } from './worker.ts';

const program = join(packageRoot, 'dist', 'src', 'proof', 'worker.js');

/** A process that plays one run after another. */
export class Lane {
  readonly #child: ChildProcess = fork(program, { execArgv: [] });

  /** Plays a run and gives its record, or why there is none. */
  async play(task: Task): Promise<Answer> {
    const [answered, ended] = [new AbortController(), new AbortController()];
    const answer = once(this.#child, 'message', { signal: answered.signal });
    const end = once(this.#child, 'exit', { signal: ended.signal }).then(([code]) => {
      throw new Error(`A process of the proof ended with exit code ${code} before it answered`);
    });
    this.#child.send(task);
    try {
      // The worker sends nothing else.
      return (await Promise.race([answer, end]))[0] as Answer;
    } finally {
      answered.abort();
      ended.abort();
      await Promise.allSettled([answer, end]);
    }
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exited = once(this.#child, 'exit');
    this.#child.disconnect();
    await exited;
  }
}
