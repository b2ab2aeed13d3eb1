import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#law/package-root.ts';
import type { Answer, Task } from './play-trial.ts';

const worker = join(packageRoot, 'dist', 'src', 'proof', 'worker.js');

/** A process that plays one run after another; a new one goes on where a run was its end. */
export class Lane {
  readonly #program: string;
  #child: ChildProcess;

  constructor(program = worker) {
    this.#program = program;
    this.#child = this.#start();
  }

  /** Plays a run and gives its record, or why there is none: also when it takes the process down, or does not end. */
  async play(task: Task): Promise<Answer> {
    const child = this.#child;
    const over = new AbortController();
    const { signal } = over;
    const limit = setTimeout(() => child.kill('SIGKILL'), task.limitMs ?? longestMs);
    // The worker sends nothing else.
    const answer = once(child, 'message', { signal }).then(([message]) => message as Answer);
    const end = once(child, 'exit', { signal }).then(([code, killedBy]) => {
      this.#child = this.#start();
      return { failure: endedBy(code, killedBy, task) };
    });
    child.send(task);
    try {
      return await Promise.race([answer, end]);
    } finally {
      clearTimeout(limit);
      over.abort();
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

  #start(): ChildProcess {
    return fork(this.#program, { execArgv });
  }
}

/** A run makes much that is soon forgotten: with room for it the collector of garbage has half the work. */
const execArgv = ['--max-semi-space-size=64'];

/** Longer than any run of the proof takes. */
const longestMs = 30 * 60_000;

function endedBy(code: number | null, killedBy: string | null, { limitMs }: Task): string {
  return killedBy === 'SIGKILL'
    ? `it did not end within ${limitMs ?? longestMs} ms, or was killed`
    : `its process ended with exit code ${code} before it answered`;
}
